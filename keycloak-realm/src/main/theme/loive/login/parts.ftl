<#-- One field: label, what is wrong, the input, the hint; as on the portal's own pages. -->
<#macro field name label value="" type="text" hint="" autocomplete="off" optional=false focus=false readonly=false wrong="" inputmode="" maxlength="200" saidAbove=false>
<#local said = wrong?has_content?then(wrong, (!saidAbove && messagesPerField.existsError(name))?then(kcSanitize(messagesPerField.get(name)), ""))>
<div class="field${said?has_content?then(" wrong", "")}">
  <label for="${name}">${label}<#if optional>&#160;<span class="optional">${msg("optional")}</span></#if></label>
  <#if said?has_content><p class="error" id="${name}-error">${said?no_esc}</p></#if>
  <input class="input" id="${name}" name="${name}" type="${type}" value="${value}" maxlength="${maxlength}" autocomplete="${autocomplete}"<#if inputmode?has_content> inputmode="${inputmode}"</#if><#if type != "password"> autocapitalize="none" spellcheck="false"</#if><#if focus> autofocus</#if><#if readonly> readonly</#if><#if said?has_content> aria-invalid="true"</#if><@described name said hint/>>
  <#if hint?has_content><p class="hint" id="${name}-hint">${hint}</p></#if>
</div>
</#macro>

<#macro described name said hint><#if said?has_content || hint?has_content> aria-describedby="<#if said?has_content>${name}-error<#if hint?has_content> </#if></#if><#if hint?has_content>${name}-hint</#if>"</#if></#macro>

<#-- The questions that the realm asks about a person, without those that he cannot answer. -->
<#macro profileFields>
<#list profile.attributes as attribute>
  <#if attribute.name == "locale">
  <input type="hidden" name="locale" value="${locale.currentLanguageTag}">
  <#elseif !attribute.readOnly>
  <@field name=attribute.name label=advancedMsg(attribute.displayName!attribute.name) value=(attribute.value!"") type=(attribute.name == "email")?then("email", "text") autocomplete=(attribute.autocomplete!"off") optional=!attribute.required hint=((attribute.annotations.hint)??)?then(advancedMsg((attribute.annotations.hint)!""), "")/>
  </#if>
  <#nested attribute>
</#list>
</#macro>

<#-- The hint says the length that the realm asks. -->
<#macro newPassword name again focus=false>
<#local least = (passwordPolicies.length)!1>
<@field name=name label=msg("passwordChosen") type="password" autocomplete="new-password" hint=msg("passwordHint", least?c) focus=focus wrong=messagesPerField.existsError("password")?then(kcSanitize(messagesPerField.get("password")), "")/>
<@field name=again label=msg("passwordConfirm") type="password" autocomplete="new-password"/>
</#macro>

<#-- Whether this also logs the account out at all other places. -->
<#macro elsewhere ticked>
<ul class="choices"><li><input type="checkbox" id="logout-sessions" name="logout-sessions" value="on"<#if ticked> checked</#if>><label for="logout-sessions">${msg("logoutOtherSessions")}</label></li></ul>
</#macro>

<#-- A page that needs the browser for a passkey: the script shows its button, or else the sentence that it cannot. -->
<#macro passkeyScript>
<div class="panel notice overdue" id="no-passkeys" role="note"><p>${msg("webauthn-unsupported-browser-text")}</p></div>
<script type="module" src="${url.resourcesPath}/${properties.passkeys}"></script>
</#macro>
