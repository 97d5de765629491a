<#import "template.ftl" as layout>
<#import "parts.ftl" as parts>
<@layout.registrationLayout displayMessage=!messagesPerField.existsError("password", "password-confirm"); section>
<#if section == "header">${msg("updatePasswordTitle")}
<#elseif section == "form">
<form id="kc-passwd-update-form" action="${url.loginAction}" method="post">
  <@parts.newPassword "password-new" "password-confirm" true/>
  <@parts.elsewhere true/>
  <div class="actions">
    <button class="button" id="kc-update" name="login" type="submit">${msg("doSave")}</button>
    <#if isAppInitiatedAction??><button class="button quiet" type="submit" name="cancel-aia" value="true">${msg("doCancel")}</button></#if>
  </div>
</form>
</#if>
</@layout.registrationLayout>
