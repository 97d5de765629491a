<#import "template.ftl" as layout>
<@layout.registrationLayout; section>
<#if section == "header">${msg("loginChooseAuthenticator")}
<#elseif section == "form">
<form id="kc-select-credential-form" action="${url.loginAction}" method="post">
  <ul class="cards">
    <#list auth.authenticationSelections as way>
    <li>
      <p>${msg(way.helpText)}</p>
      <div class="actions"><button class="button quiet" type="submit" name="authenticationExecution" value="${way.authExecId}">${msg(way.displayName)}</button></div>
    </li>
    </#list>
  </ul>
</form>
</#if>
</@layout.registrationLayout>
