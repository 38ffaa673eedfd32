// The scene as React Three Fiber mounts it: the figure's objects, and one frame callback that paints them.
import { useFrame, useThree } from '@react-three/fiber';
import { useEffect } from 'react';
import type { Stage } from './stage.ts';

export function SceneContent({ stage }: { stage: Stage }) {
  const gl = useThree((state) => state.gl);
  useEffect(() => stage.attach(gl), [stage, gl]);
  // A priority above zero takes the painting over from React Three Fiber.
  useFrame(() => stage.frame(performance.now()), 1);
  return stage.figure.objects.map((object) => <primitive key={object.uuid} object={object} />);
}
