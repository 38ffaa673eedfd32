// How much of the picture is the red of referred pain. Runs in the page: it refers to nothing outside itself.

/** @returns share of the pixels of a snapshot of this size. @throws without a scene */
export async function redShareOf({ width, height }: { width: number; height: number }): Promise<number> {
  const snapshot = window.__atlas?.snapshot(width, height);
  if (!snapshot) throw new Error('the scene gives no picture');
  const image = new Image();
  image.src = snapshot;
  await image.decode();
  const canvas = document.createElement('canvas');
  canvas.width = image.width;
  canvas.height = image.height;
  const context = canvas.getContext('2d');
  context?.drawImage(image, 0, 0);
  const { data } = context?.getImageData(0, 0, canvas.width, canvas.height) ?? { data: [] };
  let red = 0;
  for (let i = 0; i < data.length; i += 4) {
    const [r = 0, g = 0, b = 0] = [data[i], data[i + 1], data[i + 2]];
    if (r > 90 && r > g * 2 && r > b * 2) red += 1;
  }
  return red / (canvas.width * canvas.height);
}
