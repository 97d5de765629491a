<#import "template.ftl" as layout>
<#import "parts.ftl" as parts>
<@layout.registrationLayout displayMessage=!messagesPerField.existsError("username"); section>
<#if section == "header">${msg("emailForgotTitle")}
<#elseif section == "form">
<p class="lead">${msg("emailInstruction")}</p>
<form id="kc-reset-password-form" action="${url.loginAction}" method="post">
  <@parts.field name="username" label=msg("usernameOrEmail") value=(auth.attemptedUsername!"") autocomplete="username" focus=true/>
  <div class="actions">
    <button class="button" id="kc-reset" type="submit">${msg("doSendLink")}</button>
    <a class="button quiet" href="${url.loginUrl}">${msg("backToLogin")}</a>
  </div>
</form>
<h2>${msg("withoutEmail")}</h2>
<p>${msg("withoutEmailWhat", properties.phone)}</p>
</#if>
</@layout.registrationLayout>
