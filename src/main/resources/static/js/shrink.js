// Makes photos small before they are sent, since a phone's line is weak: at most data-shrink points on the longer side. What cannot be
// drawn, or would not become smaller, is sent as it is; the server makes photos small all the same.
for (const input of document.querySelectorAll("input[type=file][data-shrink]")) {
  input.addEventListener("change", async () => {
    const sent = new DataTransfer();
    for (const file of input.files) sent.items.add(await shrunk(file, Number(input.dataset.shrink)));
    input.files = sent.files;
  });
}

async function shrunk(file, longest) {
  if (!file.type.startsWith("image/")) return file;
  try {
    const image = await createImageBitmap(file);
    const scale = Math.min(1, longest / Math.max(image.width, image.height));
    const canvas = document.createElement("canvas");
    canvas.width = Math.round(image.width * scale);
    canvas.height = Math.round(image.height * scale);
    canvas.getContext("2d").drawImage(image, 0, 0, canvas.width, canvas.height);
    const blob = await new Promise((done) => canvas.toBlob(done, "image/jpeg", 0.85));
    return blob && blob.size < file.size ? new File([blob], file.name.replace(/\.[^.]*$/, "") + ".jpg", { type: "image/jpeg" }) : file;
  } catch {
    return file;
  }
}
