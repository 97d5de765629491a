<#import "template.ftl" as layout>
<#import "parts.ftl" as parts>
<@layout.registrationLayout displayMessage=!messagesPerField.existsError("recoveryCodeInput"); section>
<#if section == "header">${msg("auth-recovery-code-header")}
<#elseif section == "form">
<form id="kc-recovery-code-login-form" action="${url.loginAction}" method="post">
  <@parts.field name="recoveryCodeInput" label=msg("auth-recovery-code-prompt", recoveryAuthnCodesInputBean.codeNumber?c) hint=msg("auth-recovery-code-info-message") autocomplete="one-time-code" maxlength="20" focus=true/>
  <div class="actions"><button class="button" id="kc-login" name="login" type="submit">${msg("doContinue")}</button></div>
</form>
</#if>
</@layout.registrationLayout>
