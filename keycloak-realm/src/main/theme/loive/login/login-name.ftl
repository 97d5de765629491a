<#import "template.ftl" as layout>
<@layout.registrationLayout displayMessage=false; section>
<#if section == "header">${msg("loginNameTitle")}
<#elseif section == "form">
<p class="lead">${msg("loginNameLead")}</p>
<p class="code-large" id="login-name" translate="no">${loginName}</p>
<p>${msg("loginNameWhat")}</p>
<form id="kc-login-name-form" action="${url.loginAction}" method="post">
  <div class="actions"><button class="button" id="go-on" type="submit">${msg("loginNameKept")}</button></div>
</form>
</#if>
</@layout.registrationLayout>
