<#import "template.ftl" as layout>
<@layout.registrationLayout displayMessage=false; section>
<#if section == "header">${msg("errorTitle")}
<#elseif section == "form">
<p class="lead">${kcSanitize(message.summary)?no_esc}</p>
<div class="actions"><a class="button" id="backToApplication" href="${properties.portal}/login">${msg("doTryAgain")}</a> <a class="button quiet" href="${properties.portal}/">${msg("backToApplication")}</a></div>
</#if>
</@layout.registrationLayout>
