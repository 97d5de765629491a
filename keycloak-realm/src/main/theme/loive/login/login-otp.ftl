<#import "template.ftl" as layout>
<#import "parts.ftl" as parts>
<@layout.registrationLayout displayMessage=!messagesPerField.existsError("totp"); section>
<#if section == "header">${msg("secondFactorTitle")}
<#elseif section == "form">
<form id="kc-otp-login-form" action="${url.loginAction}" method="post">
  <#if otpLogin.userOtpCredentials?size gt 1>
  <fieldset><legend>${msg("secondFactorWhich")}</legend><ul class="choices">
    <#list otpLogin.userOtpCredentials as device><li><input type="radio" id="device-${device?index}" name="selectedCredentialId" value="${device.id}"<#if device.id == otpLogin.selectedCredentialId> checked</#if>><label for="device-${device?index}">${device.userLabel!msg("secondFactorDevice")}</label></li></#list>
  </ul></fieldset>
  </#if>
  <@parts.field name="otp" label=msg("loginOtpOneTime") hint=msg("secondFactorHint") inputmode="numeric" autocomplete="one-time-code" maxlength="12" focus=true wrong=messagesPerField.existsError("totp")?then(kcSanitize(messagesPerField.get("totp")), "")/>
  <div class="actions"><button class="button" id="kc-login" name="login" type="submit">${msg("doContinue")}</button></div>
</form>
</#if>
</@layout.registrationLayout>
