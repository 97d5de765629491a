<#import "template.ftl" as layout>
<@layout.registrationLayout displayMessage=false; section>
<#if section == "header">${msg("deleteCredentialTitle")}
<#elseif section == "form">
<#-- without a name of its own it is called by its kind -->
<#assign what = (credentialLabel == "otp" || credentialLabel == "webauthn")?then(msg(credentialLabel + "-display-name"), credentialLabel)>
<p class="lead">${msg("deleteCredentialMessage", what)}</p>
<form action="${url.loginAction}" method="post">
  <div class="actions">
    <button class="button" id="kc-accept" name="accept" value="yes" type="submit">${msg("doConfirmDelete")}</button>
    <button class="button quiet" id="cancel" name="cancel-aia" value="true" type="submit">${msg("deleteCredentialKeep")}</button>
  </div>
</form>
</#if>
</@layout.registrationLayout>
