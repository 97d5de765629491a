<#import "template.ftl" as layout>
<#import "parts.ftl" as parts>
<@layout.registrationLayout displayMessage=messagesPerField.exists("global"); section>
<#if section == "header">${msg("loginProfileTitle")}
<#elseif section == "form">
<form id="kc-update-profile-form" action="${url.loginAction}" method="post">
  <@parts.profileFields/>
  <div class="actions"><button class="button" type="submit">${msg("doSave")}</button></div>
</form>
</#if>
</@layout.registrationLayout>
