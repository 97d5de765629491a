<#import "template.ftl" as layout>
<#import "parts.ftl" as parts>
<@layout.registrationLayout; section>
<#if section == "header">${msg("webauthn-login-title")}
<#elseif section == "form">
<p class="lead">${msg("passkeyHow")}</p>
<@parts.passkeyScript/>
<#assign known = (authenticators.authenticators)![]>
<#if known?size gt 1>
<h2>${msg("webauthn-available-authenticators")}</h2>
<ul><#list known as one><li>${one.label}</li></#list></ul>
</#if>
<form id="webauth" action="${url.loginAction}" method="post" data-passkey="show"
  data-challenge="${challenge}" data-rp-id="${rpId}" data-timeout="${createTimeout?c}" data-verification="${userVerification}"
  data-keys="<#list known as one>${one.credentialId}<#sep> </#sep></#list>">
  <#list ["clientDataJSON", "authenticatorData", "signature", "credentialId", "userHandle", "error"] as name><input type="hidden" name="${name}"></#list>
  <div class="actions"><button class="button" id="authenticateWebAuthnButton" type="submit" hidden>${msg("webauthn-doAuthenticate")}</button></div>
</form>
</#if>
</@layout.registrationLayout>
