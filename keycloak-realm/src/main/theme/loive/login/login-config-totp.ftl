<#import "template.ftl" as layout>
<#import "parts.ftl" as parts>
<@layout.registrationLayout displayMessage=!messagesPerField.existsError("totp", "userLabel"); section>
<#if section == "header">${msg("loginTotpTitle")}
<#elseif section == "form">
<p class="lead">${msg("secondFactorWhy")}</p>
<ol id="kc-totp-settings">
  <li><p>${msg("loginTotpStep1")}</p></li>
  <#if mode?? && mode == "manual">
  <li><p>${msg("loginTotpManualStep2")}</p><p><strong id="kc-totp-secret-key">${totp.totpSecretEncoded}</strong></p><p><a href="${totp.qrUrl}" id="mode-barcode">${msg("loginTotpScanBarcode")}</a></p></li>
  <#else>
  <li><p>${msg("loginTotpStep2")}</p><p><img id="kc-totp-secret-qr-code" src="data:image/png;base64, ${totp.totpSecretQrCode}" alt="${msg("secondFactorPicture")}" width="200" height="200"></p><p><a href="${totp.manualUrl}" id="mode-manual">${msg("loginTotpUnableToScan")}</a></p></li>
  </#if>
  <li><p>${msg("loginTotpStep3")}</p></li>
</ol>
<form id="kc-totp-settings-form" action="${url.loginAction}" method="post">
  <@parts.field name="totp" label=msg("loginOtpOneTime") inputmode="numeric" autocomplete="one-time-code" maxlength="12"/>
  <@parts.field name="userLabel" label=msg("loginTotpDeviceName") hint=msg("loginTotpStep3DeviceName") optional=(totp.otpCredentials?size == 0) maxlength="60"/>
  <#if isAppInitiatedAction??><@parts.elsewhere true/></#if>
  <input type="hidden" name="totpSecret" value="${totp.totpSecret}">
  <#if mode??><input type="hidden" name="mode" value="${mode}"></#if>
  <div class="actions">
    <button class="button" id="saveTOTPBtn" type="submit">${msg("doSave")}</button>
    <#if isAppInitiatedAction??><button class="button quiet" type="submit" name="cancel-aia" value="true">${msg("doCancel")}</button></#if>
  </div>
</form>
</#if>
</@layout.registrationLayout>
