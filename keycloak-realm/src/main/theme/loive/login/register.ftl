<#import "template.ftl" as layout>
<#import "parts.ftl" as parts>
<@layout.registrationLayout displayMessage=messagesPerField.exists("global"); section>
<#if section == "header">${msg("registerTitle")}
<#elseif section == "form">
<p class="lead">${msg("registerLead")}</p>
<form id="kc-register-form" action="${url.registrationAction}" method="post">
  <@parts.profileFields; attribute>
  <#if passwordRequired?? && attribute.name == "username"><@parts.newPassword "password" "password-confirm"/></#if>
  </@parts.profileFields>
  <div class="actions">
    <button class="button" id="kc-register" type="submit">${msg("doRegister")}</button>
    <a class="button quiet" href="${url.loginUrl}">${msg("backToLogin")}</a>
  </div>
</form>
</#if>
</@layout.registrationLayout>
