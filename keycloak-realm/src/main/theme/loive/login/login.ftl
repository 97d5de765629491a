<#import "template.ftl" as layout>
<#import "parts.ftl" as parts>
<@layout.registrationLayout displayMessage=!messagesPerField.existsError("username", "password"); section>
<#if section == "header">${msg("loginAccountTitle")}
<#elseif section == "form">
<#if realm.name != "loive"><p class="lead">${realm.displayName!realm.name}</p></#if>
<#if realm.password>
<form id="kc-form-login" action="${url.loginAction}" method="post">
  <#assign wrong = messagesPerField.existsError("username", "password")?then(kcSanitize(messagesPerField.getFirstError("username", "password")), "")>
  <#if !usernameHidden??><@parts.field name="username" label=msg("username") value=(login.username!"") autocomplete="username" focus=(!wrong?has_content) wrong=wrong hint=realm.registrationAllowed?then(msg("usernameOrEmailHint"), "")/></#if>
  <@parts.field name="password" label=msg("password") type="password" autocomplete="current-password" focus=(wrong?has_content || usernameHidden??) saidAbove=!usernameHidden??/>
  <#if realm.rememberMe && !usernameHidden??>
  <ul class="choices"><li><input id="rememberMe" name="rememberMe" type="checkbox"<#if login.rememberMe??> checked</#if>><label for="rememberMe">${msg("rememberMe")}</label></li></ul>
  </#if>
  <input type="hidden" name="credentialId" value="${(auth.selectedCredential)!}">
  <div class="actions"><button class="button" id="kc-login" name="login" type="submit">${msg("doLogIn")}</button></div>
</form>
<#if realm.resetPasswordAllowed><p class="beside"><a href="${url.loginResetCredentialsUrl}">${msg("doForgotPassword")}</a></p></#if>
</#if>
<#elseif section == "socialProviders">
<#if social?? && social.providers?has_content>
<section class="panel other-way" aria-labelledby="other-way">
  <h2 id="other-way">${msg("otherWay")}</h2>
  <p>${msg("otherWayWhat")}</p>
  <#list social.providers as provider><p><a class="button quiet" id="social-${provider.alias}" href="${provider.loginUrl}">${msg("logInWith", provider.displayName!provider.alias)}</a></p></#list>
</section>
</#if>
<#if realm.password && realm.registrationAllowed && !registrationDisabled??>
<section aria-labelledby="first-time">
  <h2 id="first-time">${msg("firstTime")}</h2>
  <p>${msg("firstTimeWhat")}</p>
  <p><a class="button quiet" href="${url.registrationUrl}">${msg("doRegister")}</a></p>
</section>
</#if>
</#if>
</@layout.registrationLayout>
