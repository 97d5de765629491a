<#import "template.ftl" as layout>
<@layout.registrationLayout; section>
<#if section == "header">${msg("emailVerifyTitle")}
<#elseif section == "form">
<p class="lead">${msg("emailVerifyInstruction1", (verifyEmail!(user.email))!"")}</p>
<p>${msg("emailVerifyInstruction2")} <a href="${url.loginAction}">${msg("emailVerifyResend")}</a></p>
</#if>
</@layout.registrationLayout>
