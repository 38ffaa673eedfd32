// What need not be there before someone looks: made once its place has been on the screen, and not in a part that is folded away.
import { type ReactNode, useEffect, useRef, useState } from 'react';

export function WhenSeen({ children }: { children: ReactNode }) {
  const [isSeen, setSeen] = useState(false);
  const place = useRef<HTMLSpanElement>(null);
  useEffect(() => {
    if (isSeen || place.current === null || !('IntersectionObserver' in window)) return;
    const watch = new IntersectionObserver((found) => {
      if (found.some(({ isIntersecting }) => isIntersecting)) setSeen(true);
    });
    watch.observe(place.current);
    return () => watch.disconnect();
  }, [isSeen]);
  return isSeen ? children : <span ref={place} />;
}
