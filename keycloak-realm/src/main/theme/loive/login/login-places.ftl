<#import "template.ftl" as layout>
<@layout.registrationLayout displayMessage=false; section>
<#if section == "header">${msg("placesTitle")}
<#elseif section == "form">
<p class="lead"><#if places?size gt 1>${msg("placesWhat")}<#else>${msg("placesOnlyHere")}</#if></p>
<ul class="cards">
  <#list places as place><li>
    <p><strong><#if place.device?has_content>${place.device}<#else>${msg("placesUnknown")}</#if></strong><#if place.here> · ${msg("placesHere")}</#if></p>
    <p class="soft">${msg("placesSince", place.since)}</p>
  </li></#list>
</ul>
<form action="${url.loginAction}" method="post">
  <div class="actions">
    <#if places?size gt 1><button class="button" id="leave" type="submit">${msg("placesLeave")}</button></#if>
    <button class="button quiet" id="cancel" type="submit" name="cancel-aia" value="true">${msg("doCancel")}</button>
  </div>
</form>
</#if>
</@layout.registrationLayout>
