<#import "template.ftl" as layout>
<@layout.registrationLayout displayMessage=(message?? && message.type == "error"); section>
<#if section == "header">${msg("emailLinkIdpTitle")}
<#elseif section == "form">
<p class="lead">${msg("emailLinkIdpSent", idpDisplayName)}</p>
<div class="actions"><a class="button" id="linkContinue" href="${url.loginAction}">${msg("emailLinkIdpOpened")}</a></div>
<p class="beside">${msg("emailVerifyInstruction2")} <a id="linkAgain" href="${url.loginAction}">${msg("emailVerifyResend")}</a></p>
</#if>
</@layout.registrationLayout>
