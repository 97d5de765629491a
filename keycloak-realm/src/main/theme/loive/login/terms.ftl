<#import "template.ftl" as layout>
<@layout.registrationLayout displayMessage=false; section>
<#if section == "header">${msg("termsTitle")}
<#elseif section == "form">
<div id="kc-terms-text">${kcSanitize(msg("termsText"))?no_esc}</div>
<form action="${url.loginAction}" method="post">
  <div class="actions">
    <button class="button" id="kc-accept" type="submit" name="accept" value="yes">${msg("doAccept")}</button>
    <button class="button quiet" id="kc-decline" type="submit" name="cancel" value="yes">${msg("doDecline")}</button>
  </div>
</form>
</#if>
</@layout.registrationLayout>
