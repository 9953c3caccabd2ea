using AceGraph.Opportunities.Rules;

namespace AceGraph.Tests.Opportunities.Rules;

public sealed class CustomerDomainTests
{
    [Theory]
    [InlineData("https://www.Contoso.Example/about?x=1#y", "contoso.example")]
    [InlineData("HTTP://CONTOSO.EXAMPLE", "contoso.example")]
    [InlineData("www.test.com/path", "test.com")]
    [InlineData(" contoso.example. ", "contoso.example")]
    [InlineData("https://contoso.example:8443", "contoso.example")]
    [InlineData("https://user:secret@contoso.example/", "contoso.example")]
    [InlineData("shop.contoso.example", "shop.contoso.example")]
    [InlineData("www.com", "www.com")]
    [InlineData("https://münchen.de", "xn--mnchen-3ya.de")]
    [InlineData("https://XN--MNCHEN-3YA.de", "xn--mnchen-3ya.de")]
    [InlineData("例え.テスト", "xn--r8jz45g.xn--zckzah")]
    [InlineData("ｃｏｎｔｏｓｏ.example", "contoso.example")]
    public void PublicName_IsTaken(string website, string host) => Assert.Equal(host, CustomerDomain.FromWebsite(website));

    [Theory]
    [InlineData(null)]
    [InlineData("")]
    [InlineData("acme")]
    [InlineData("http://")]
    [InlineData("https:///path")]
    [InlineData("localhost")]
    [InlineData("http://localhost:3000")]
    [InlineData("db.localhost")]
    [InlineData("printer.local")]
    [InlineData("crm.internal")]
    [InlineData("a..b")]
    [InlineData(".example")]
    [InlineData("example..")]
    [InlineData("192.168.0.1")]
    [InlineData("http://[::1]/")]
    [InlineData("0x7f.0.0.1")]
    [InlineData("test@test.com")]
    [InlineData("mailto:test@test.com")]
    [InlineData("ftp://contoso.example")]
    [InlineData("contoso.example:80a")]
    [InlineData("-a.example")]
    [InlineData("a_b.example")]
    [InlineData("con toso.example")]
    [InlineData("contoso.e1")]
    [InlineData("aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa.example")]
    public void WhatIsNoPublicName_IsRefused(string? website) => Assert.Null(CustomerDomain.FromWebsite(website));
}
