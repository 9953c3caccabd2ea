using AceGraph.Opportunities.Rules;
using AceGraph.Picklists;

namespace AceGraph.Tests.Opportunities.Rules;

public sealed class PostalCodesTests
{
    [Theory]
    [InlineData(Country.US, "98109")]
    [InlineData(Country.US, "98109-5210")]
    [InlineData(Country.GB, "EC1A 1BB")]
    [InlineData(Country.GB, "M1 1AE")]
    [InlineData(Country.GB, "dt36gb")]
    [InlineData(Country.GB, "W1A 0AX")]
    [InlineData(Country.GB, "CR2 6XH")]
    [InlineData(Country.GB, "DN55 1PT")]
    [InlineData(Country.GB, "B33 8TH")]
    [InlineData(Country.GB, "GIR 0AA")]
    [InlineData(Country.IE, "D02 AF30")]
    [InlineData(Country.IE, "D02 X285")]
    [InlineData(Country.IE, "A65 F4E2")]
    [InlineData(Country.IE, "d6wxy00")]
    [InlineData(Country.NL, "1012 AB")]
    [InlineData(Country.NL, "2511bt")]
    [InlineData(Country.CA, "K1A 0B1")]
    [InlineData(Country.CA, "m5v3l9")]
    [InlineData(Country.JP, "100-0001")]
    [InlineData(Country.JP, "1000001")]
    [InlineData(Country.DE, "10115")]
    [InlineData(Country.SE, "111 52")]
    [InlineData(Country.SE, "SE-11152")]
    [InlineData(Country.BM, "HM 12")]
    [InlineData(Country.BM, "HM GX")]
    [InlineData(Country.BN, "BA1111")]
    [InlineData(Country.SZ, "H100")]
    [InlineData(Country.SV, "1101")]
    [InlineData(Country.SV, "2201")]
    [InlineData(Country.VA, "00120")]
    [InlineData(Country.SM, "47890")]
    [InlineData(Country.MC, "98000")]
    [InlineData(Country.VC, "vc0100")]
    [InlineData(Country.MT, "VLT 1117")]
    [InlineData(Country.PT, "1000-205")]
    [InlineData(Country.BR, "01310-100")]
    [InlineData(Country.KR, "03187")]
    [InlineData(Country.MK, "1000")]
    [InlineData(Country.RS, "11000")]
    public void RealCode_Fits(Country country, string code) => Assert.True(PostalCodes.Fits(country, code));

    [Theory]
    [InlineData(Country.US, "9810")]
    [InlineData(Country.US, "98109-521")]
    [InlineData(Country.US, "98109\u0660")]
    [InlineData(Country.US, "٩٨١٠٩")]
    [InlineData(Country.US, "")]
    [InlineData(Country.GB, "QC1A 1BB")]
    [InlineData(Country.GB, "EC1A 1CB")]
    [InlineData(Country.GB, "EC1A")]
    [InlineData(Country.NL, "1012")]
    [InlineData(Country.NL, "1012 A1")]
    [InlineData(Country.IE, "D02 AF3")]
    [InlineData(Country.IE, "D0X AF30")]
    [InlineData(Country.DE, "1O115")]
    [InlineData(Country.DE, "10115\n10115")]
    [InlineData(Country.MC, "99000")]
    [InlineData(Country.VC, "VD0100")]
    [InlineData(Country.PL, "00950")]
    [InlineData(Country.HK, "999077")]
    public void WrongCode_DoesNotFit(Country country, string code) => Assert.False(PostalCodes.Fits(country, code));

    [Fact]
    public void CountryWithUnknownFormats_TakesAnyCode() => Assert.True(PostalCodes.Fits(Country.RU, "whatever"));

    [Fact]
    public void Countries_AreSplitIntoFormatsNoneAndOthers()
    {
        var countries = CountryPicklist.All;
        Assert.Equal(147, countries.Count(PostalCodes.HasFormat));
        Assert.Equal(59, countries.Count(PostalCodes.HasNone));
        Assert.Equal(43, countries.Count(country => !PostalCodes.HasFormat(country) && !PostalCodes.HasNone(country)));
        Assert.Equal(249, countries.Count);
    }

    [Fact]
    public void EveryCountry_ShowsFormatsExactlyWhenItHasAny() =>
        Assert.All(CountryPicklist.All, country =>
            Assert.Equal(PostalCodes.HasFormat(country), PostalCodes.Formats(country).Count > 0));

    [Fact]
    public void Formats_AreThoseOfTheCatalog() =>
        Assert.Equal(["S-99999", "SE-99999", "99999", "999 99"], PostalCodes.Formats(Country.SE));
}
