<#import "template.ftl" as layout>
<#import "parts.ftl" as parts>
<@layout.registrationLayout; section>
<#if section == "header">${msg("recovery-code-config-header")}
<#elseif section == "form">
<p class="lead">${msg("recovery-code-config-warning-message")}</p>
<ol id="kc-recovery-codes-list">
  <#list recoveryAuthnCodesConfigBean.generatedRecoveryAuthnCodesList as code><li><code>${code[0..3]}-${code[4..7]}-${code[8..]}</code></li></#list>
</ol>
<form id="kc-recovery-codes-settings-form" action="${url.loginAction}" method="post">
  <input type="hidden" name="generatedRecoveryAuthnCodes" value="${recoveryAuthnCodesConfigBean.generatedRecoveryAuthnCodesAsString}">
  <input type="hidden" name="generatedAt" value="${recoveryAuthnCodesConfigBean.generatedAt?c}">
  <input type="hidden" name="userLabel" value="${msg("recovery-codes-label-default")}">
  <ul class="choices"><li><input type="checkbox" id="kept" name="kept" value="yes" required><label for="kept">${msg("recovery-codes-confirmation-message")}</label></li></ul>
  <#if isAppInitiatedAction??><@parts.elsewhere false/></#if>
  <div class="actions">
    <button class="button" id="saveRecoveryAuthnCodesBtn" type="submit">${msg("doContinue")}</button>
    <#if isAppInitiatedAction??><button class="button quiet" type="submit" name="cancel-aia" value="true" formnovalidate>${msg("doCancel")}</button></#if>
  </div>
</form>
</#if>
</@layout.registrationLayout>
