// Asks the browser to make a passkey, or to show one, as the form of the page says; sends the form with what came of it.
const form = document.querySelector("form[data-passkey]");
const asked = form.dataset;

const bytes = text => Uint8Array.from(atob(text.replace(/-/g, "+").replace(/_/g, "/")), letter => letter.charCodeAt(0));
const text = buffer => btoa(String.fromCharCode(...new Uint8Array(buffer)))
  .replace(/\+/g, "-").replace(/\//g, "_").replace(/=+$/, "");
const given = value => value && value !== "not specified" ? value : undefined;
const keys = () => asked.keys.split(/[ ,]+/).filter(Boolean).map(id => ({ type: "public-key", id: bytes(id) }));
const timeout = () => Number(asked.timeout) * 1000 || undefined;

const ways = {
  async create() {
    const made = await navigator.credentials.create({ publicKey: {
      challenge: bytes(asked.challenge),
      rp: { id: asked.rpId, name: asked.rpName },
      user: { id: bytes(asked.user), name: asked.name, displayName: asked.name },
      pubKeyCredParams: asked.algorithms.split(" ").map(algorithm => ({ type: "public-key", alg: Number(algorithm) })),
      excludeCredentials: keys(),
      timeout: timeout(),
      attestation: given(asked.attestation),
      authenticatorSelection: {
        authenticatorAttachment: given(asked.attachment),
        residentKey: given(asked.resident),
        requireResidentKey: asked.mustBeResident === "Yes",
        userVerification: given(asked.verification)
      }
    } });
    return {
      clientDataJSON: text(made.response.clientDataJSON),
      attestationObject: text(made.response.attestationObject),
      publicKeyCredentialId: text(made.rawId),
      transports: made.response.getTransports?.().join() ?? "",
      authenticatorAttachment: made.authenticatorAttachment ?? ""
    };
  },

  async show() {
    const shown = await navigator.credentials.get({ publicKey: {
      challenge: bytes(asked.challenge),
      rpId: asked.rpId,
      allowCredentials: keys(),
      timeout: timeout(),
      userVerification: given(asked.verification)
    } });
    return {
      clientDataJSON: text(shown.response.clientDataJSON),
      authenticatorData: text(shown.response.authenticatorData),
      signature: text(shown.response.signature),
      credentialId: shown.id,
      userHandle: shown.response.userHandle ? text(shown.response.userHandle) : ""
    };
  }
};

if (window.PublicKeyCredential) {
  document.getElementById("no-passkeys").hidden = true;
  const button = form.querySelector("button[hidden]");
  button.hidden = false;
  form.addEventListener("submit", async event => {
    if (event.submitter !== button) {
      return;
    }
    event.preventDefault();
    button.disabled = true;
    let answer;
    try {
      answer = await ways[asked.passkey]();
    } catch (problem) {
      // its kind is enough for the log; what the browser says is in the browser's language
      answer = { error: problem.name };
    }
    Object.entries(answer).forEach(([name, value]) => form.elements[name].value = value);
    form.submit();
  });
}
