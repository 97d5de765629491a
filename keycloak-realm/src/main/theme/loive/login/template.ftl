<#macro registrationLayout bodyClass="" displayInfo=false displayMessage=true displayRequiredFields=false>
<#assign heading><#nested "header"></#assign>
<#assign other = (locale.currentLanguageTag == "vi")?then("en", "vi")>
<!DOCTYPE html>
<html lang="${locale.currentLanguageTag}">
<head>
  <meta charset="utf-8">
  <meta name="viewport" content="width=device-width, initial-scale=1">
  <meta name="format-detection" content="telephone=no">
  <meta name="robots" content="noindex">
  <meta name="referrer" content="no-referrer">
  <title>${heading?markup_string?replace("<[^>]*>", "", "r")?replace("\\s+", " ", "r")?trim?no_esc} – ${msg("brand")}</title>
  <link rel="icon" type="image/svg+xml" href="${url.resourcesPath}/img/mark.svg">
  <link rel="stylesheet" href="${url.resourcesPath}/${properties.styles}">
</head>
<body class="public">
  <a class="skip unseen" href="#main">${msg("skip")}</a>
  <header>
    <div class="topbar"><div class="inner">
      <a class="brand" href="${properties.portal}/"><img src="${url.resourcesPath}/img/mark.svg" alt="" width="32" height="32">${msg("brand")}</a>
      <a class="exit" href="${properties.portal}/exit" rel="noreferrer" title="${msg("exitHelp")}">${msg("exit")}</a>
    </div></div>
    <div class="bar">
      <nav class="inner" aria-label="${msg("frame")}">
        <a class="call" href="tel:${properties.phone?replace("[^+0-9]", "", "r")}">${msg("call")}:&#160;<strong class="nowrap">${properties.phone}</strong><#if properties.phone == properties.phoneDemo>&#160;${msg("callMadeUp")}</#if></a>
        <#list locale.supported as language><#if language.languageTag == other>
        <a href="${language.url}" hreflang="${other}" lang="${other}" rel="alternate">${msg("languageSwitch")}</a>
        </#if></#list>
      </nav>
    </div>
  </header>
  <main id="main" tabindex="-1"><div class="inner"><div class="column">
    <h1>${heading}</h1>
    <#if displayMessage && message?has_content && (message.type != "warning" || !isAppInitiatedAction??)>
    <div class="panel ${(message.type == "error")?then("summary-errors", "notice")}" role="${(message.type == "error")?then("alert", "status")}"><p>${kcSanitize(message.summary)?no_esc}</p></div>
    </#if>
    <#if auth?has_content && auth.showUsername() && !auth.showResetCredentials()>
    <p class="who-asks"><span class="soft">${msg("asAccount")}</span> <strong>${auth.attemptedUsername}</strong> · <a id="reset-login" href="${url.loginRestartFlowUrl}">${msg("anotherAccount")}</a></p>
    </#if>
    <#nested "show-username">
    <#nested "form">
    <#if auth?has_content && auth.showTryAnotherWayLink()>
    <form action="${url.loginAction}" method="post"><input type="hidden" name="tryAnotherWay" value="on"><div class="actions"><button class="button quiet" type="submit">${msg("doTryAnotherWay")}</button></div></form>
    </#if>
    <#nested "socialProviders">
    <#if displayInfo><#nested "info"></#if>
  </div></div></main>
  <footer class="foot"><div class="inner">
    <p>${msg("promise")}</p>
    <nav aria-label="${msg("help")}">
      <a href="${properties.portal}/help">${msg("howItWorks")}</a>
      <a href="${properties.portal}/lookup">${msg("lookUp")}</a>
    </nav>
  </div></footer>
</body>
</html>
</#macro>
