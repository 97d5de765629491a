<#import "template.ftl" as layout>
<@layout.registrationLayout; section>
<#if section == "header">${msg("pageExpiredTitle")}
<#elseif section == "form">
<p class="lead">${msg("pageExpiredWhat")}</p>
<div class="actions">
  <a class="button" id="loginContinueLink" href="${url.loginAction}">${msg("doContinue")}</a>
  <a class="button quiet" id="loginRestartLink" href="${url.loginRestartFlowUrl}">${msg("doRestart")}</a>
</div>
</#if>
</@layout.registrationLayout>
