<#import "template.ftl" as layout>
<@layout.registrationLayout; section>
<#if section == "header">${msg("confirmOverrideIdpTitle")}
<#elseif section == "form">
<form id="kc-register-form" action="${url.loginAction}" method="post">
  <div class="actions">
    <button class="button" id="confirmOverride" type="submit" name="submitAction" value="confirmOverride">${msg("confirmOverrideIdpContinue", idpDisplayName)}</button>
    <a class="button quiet" id="loginRestartLink" href="${url.loginRestartFlowUrl}">${msg("doRestart")}</a>
  </div>
</form>
</#if>
</@layout.registrationLayout>
