<#import "template.ftl" as layout>
<#import "parts.ftl" as parts>
<@layout.registrationLayout; section>
<#if section == "header">${msg("webauthn-registration-title")}
<#elseif section == "form">
<p class="lead">${msg("passkeyWhat")}</p>
<@parts.passkeyScript/>
<form id="register" action="${url.loginAction}" method="post" data-passkey="create"
  data-challenge="${challenge}" data-user="${userid}" data-name="${username}"
  data-rp-id="${rpId}" data-rp-name="${rpEntityName}" data-timeout="${createTimeout?c}"
  data-algorithms="<#list signatureAlgorithms as algorithm>${algorithm?c}<#sep> </#sep></#list>" data-keys="${excludeCredentialIds}"
  data-attestation="${attestationConveyancePreference}" data-attachment="${authenticatorAttachment}"
  data-resident="${residentKey}" data-must-be-resident="${requireResidentKey}" data-verification="${userVerificationRequirement}">
  <#list ["clientDataJSON", "attestationObject", "publicKeyCredentialId", "transports", "authenticatorAttachment", "error"] as name><input type="hidden" name="${name}"></#list>
  <@parts.field name="authenticatorLabel" label=msg("passkeyName") hint=msg("passkeyNameHint") value=msg("webauthn-registration-init-label") maxlength="60"/>
  <#if isAppInitiatedAction??><@parts.elsewhere false/></#if>
  <div class="actions">
    <button class="button" id="registerWebAuthn" type="submit" hidden>${msg("doRegisterSecurityKey")}</button>
    <#if isAppInitiatedAction??><button class="button quiet" id="cancel" type="submit" name="cancel-aia" value="true" formnovalidate>${msg("doCancel")}</button></#if>
  </div>
</form>
</#if>
</@layout.registrationLayout>
