<#import "template.ftl" as layout>
<@layout.registrationLayout displayMessage=(message?? && message.type == "error"); section>
<#if section == "header">${msg("emailVerifyTitle")}
<#elseif section == "form">
<p class="lead"><#if verifyEmail??>${msg("emailVerifyInstruction1", verifyEmail)}<#else>${msg("emailVerifyInstruction4", (user.email)!"")}</#if></p>
<#if isAppInitiatedAction??>
<form action="${url.loginAction}" method="post">
  <div class="actions">
    <button class="button" type="submit">${msg((verifyEmail??)?then("emailVerifyResend", "emailVerifySend"))}</button>
    <button class="button quiet" type="submit" name="cancel-aia" value="true" formnovalidate>${msg("doCancel")}</button>
  </div>
</form>
<#else>
<p class="beside">${msg("emailVerifyInstruction2")} <a href="${url.loginAction}">${msg("emailVerifyResend")}</a></p>
</#if>
</#if>
</@layout.registrationLayout>
