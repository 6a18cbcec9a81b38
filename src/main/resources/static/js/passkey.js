// Passkeys: shows the buttons where the browser can do it, and carries the ceremony between browser and server.
(() => {
  if (!window.PublicKeyCredential?.parseRequestOptionsFromJSON) return;

  const post = async (address, token, body) => {
    const answer = await fetch(address, {
      method: "POST",
      headers: { "X-XSRF-TOKEN": token, "Content-Type": "application/json" },
      body: body === undefined ? undefined : JSON.stringify(body),
    });
    if (!answer.ok) throw new Error(`${address}: ${answer.status}`);
    return answer.json();
  };

  const signIn = async ({ token, to }) => {
    const options = PublicKeyCredential.parseRequestOptionsFromJSON(await post("/masuk/kunci/opsi", token));
    const passkey = await navigator.credentials.get({ publicKey: options });
    const { redirectUrl } = await post("/masuk/kunci", token, passkey.toJSON());
    location.assign(to || redirectUrl);
  };

  const add = async ({ token }, place) => {
    const options = PublicKeyCredential.parseCreationOptionsFromJSON(await post("/akun/kunci/opsi", token));
    const passkey = await navigator.credentials.create({ publicKey: options });
    const label = place.querySelector("input").value;
    await post("/akun/kunci", token, { publicKey: { credential: passkey.toJSON(), label } });
    location.assign("/akun?selesai=kunci");
  };

  const offer = (place, ceremony) => {
    if (!place) return;
    place.hidden = false;
    const failure = place.querySelector("[role=alert]");
    place.querySelector("button").addEventListener("click", async () => {
      failure.hidden = true;
      try {
        await ceremony(place.dataset, place);
      } catch (error) {
        console.warn(error);
        failure.hidden = false;
      }
    });
  };

  offer(document.querySelector("[data-passkey-sign-in]"), signIn);
  offer(document.querySelector("[data-passkey-add]"), add);
})();
