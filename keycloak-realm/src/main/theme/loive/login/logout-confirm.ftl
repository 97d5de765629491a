<#import "template.ftl" as layout>
<@layout.registrationLayout; section>
<#if section == "header">${msg("logoutConfirmTitle")}
<#elseif section == "form">
<p class="lead">${msg("logoutConfirmHeader")}</p>
<form action="${url.logoutConfirmAction}" method="post">
  <input type="hidden" name="session_code" value="${logoutConfirm.code}">
  <div class="actions">
    <button class="button" id="kc-logout" name="confirmLogout" type="submit" value="yes">${msg("doLogout")}</button>
    <a class="button quiet" href="${properties.portal}/">${msg("backToApplication")}</a>
  </div>
</form>
</#if>
</@layout.registrationLayout>
