<#import "template.ftl" as layout>
<@layout.registrationLayout displayMessage=false; section>
<#if section == "header"><#if messageHeader??>${kcSanitize(msg(messageHeader))?no_esc}<#else>${msg("infoTitle")}</#if>
<#elseif section == "form">
<p class="lead">${message.summary}<#if requiredActions??><#list requiredActions>: <#items as action>${msg("requiredAction." + action)}<#sep>, </#items></#list></#if></p>
<div class="actions">
  <#if actionUri?has_content><a class="button" href="${actionUri}">${msg("doContinue")}</a>
  <#elseif pageRedirectUri?has_content><a class="button" href="${pageRedirectUri}">${msg("backToApplication")}</a>
  <#else><a class="button" href="${properties.portal}/">${msg("backToApplication")}</a></#if>
</div>
</#if>
</@layout.registrationLayout>
