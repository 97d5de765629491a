<#import "template.ftl" as layout>
<@layout.registrationLayout; section>
<#if section == "header">${msg("webauthn-error-title")}
<#elseif section == "form">
<form id="kc-error-credential-form" action="${url.loginAction}" method="post">
  <input type="hidden" name="authenticationExecution" value="${execution!""}">
  <input type="hidden" name="isSetRetry" value="retry">
  <div class="actions">
    <button class="button" id="kc-try-again" type="submit">${msg("doTryAgain")}</button>
    <#if isAppInitiatedAction??><button class="button quiet" id="cancel" type="submit" name="cancel-aia" value="true">${msg("doCancel")}</button></#if>
  </div>
</form>
</#if>
</@layout.registrationLayout>
