<#import "template.ftl" as layout>
<#import "parts.ftl" as parts>
<@layout.registrationLayout displayMessage=!messagesPerField.existsError("password", "password-confirm"); section>
<#if section == "header">${msg("updatePasswordTitle")}
<#elseif section == "form">
<form id="kc-passwd-update-form" action="${url.loginAction}" method="post">
  <@parts.newPassword "password-new" "password-confirm" true/>
  <ul class="choices"><li><input type="checkbox" id="logout-sessions" name="logout-sessions" value="on" checked><label for="logout-sessions">${msg("logoutOtherSessions")}</label></li></ul>
  <div class="actions">
    <button class="button" id="kc-update" name="login" type="submit">${msg("doSave")}</button>
    <#if isAppInitiatedAction??><button class="button quiet" type="submit" name="cancel-aia" value="true">${msg("doCancel")}</button></#if>
  </div>
</form>
</#if>
</@layout.registrationLayout>
