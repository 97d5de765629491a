<#import "template.ftl" as layout>
<@layout.registrationLayout; section>
<#if section == "header">${msg("confirmLinkIdpTitle")}
<#elseif section == "form">
<form id="kc-register-form" action="${url.loginAction}" method="post">
  <div class="actions">
    <button class="button" id="linkAccount" type="submit" name="submitAction" value="linkAccount">${msg("confirmLinkIdpContinue", idpDisplayName)}</button>
    <#if !hideReviewButton?has_content><button class="button quiet" id="updateProfile" type="submit" name="submitAction" value="updateProfile">${msg("confirmLinkIdpReviewProfile")}</button></#if>
  </div>
</form>
</#if>
</@layout.registrationLayout>
