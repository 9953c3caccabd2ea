using System.Globalization;
using System.Text;
using AceGraph.Calendars;
using Calendar = Ical.Net.Calendar;

namespace AceGraph.Tests.Calendars;

public sealed class CalendarFileTests
{
    private static readonly DateTimeOffset Changed = new(2026, 3, 9, 8, 7, 6, TimeSpan.Zero);

    [Theory]
    [InlineData("Commas, semicolons; back\\slashes \\n and \"quotes\"")]
    [InlineData("Line\nbreak")]
    [InlineData("END:VEVENT\r\nBEGIN:VEVENT\r\nSUMMARY:Injected")]
    [InlineData("👩‍👩‍👧‍👦 日本語 Größe 👩‍👩‍👧‍👦 日本語 Größe 👩‍👩‍👧‍👦 日本語 Größe 👩‍👩‍👧‍👦 日本語 Größe 👩‍👩‍👧‍👦 日本語 Größe")]
    public void HostileTitle_ComesBackWhole(string title)
    {
        var text = Write(Entry(title));
        var read = Assert.Single(Calendar.Load(text)!.Events);
        Assert.Equal(title.ReplaceLineEndings("\n"), read.Summary!.ReplaceLineEndings("\n"));
        Assert.All(text.Split("\r\n"), line => Assert.InRange(Encoding.UTF8.GetByteCount(line), 0, 75));
        Assert.DoesNotContain('\n', text.Replace("\r\n", ""));
    }

    [Fact]
    public void Instant_IsWrittenInUtc() =>
        Assert.Contains("DTSTART:20260310T210000Z\r\n", Write(Entry("x") with { At = new DateTimeOffset(2026, 3, 11, 6, 0, 0, TimeSpan.FromHours(9)) }));

    [Fact]
    public void Day_IsTheSameWhereverItIsLookedAt() =>
        Assert.Contains("DTSTART;VALUE=DATE:20260311\r\n", Write(Entry("x") with { At = null, On = new DateOnly(2026, 3, 11) }));

    [Fact]
    public void Event_TellsItsRecordAndVersion()
    {
        var text = Write(Entry("x"));
        Assert.Contains("UID:O7-update-due@acegraph\r\n", text);
        Assert.Contains("SEQUENCE:3\r\n", text);
        Assert.Contains("LAST-MODIFIED:20260309T080706Z\r\n", text);
        Assert.Contains("DTSTAMP:20260309T080706Z\r\n", text);
    }

    [Fact]
    public void AnotherCulture_GivesTheSameBytes()
    {
        var before = CultureInfo.CurrentCulture;
        try
        {
            var expected = Write(Entry("x"));
            foreach (var culture in (string[])["de-DE", "ar-SA", "fa-IR", "th-TH"])
            {
                CultureInfo.CurrentCulture = new CultureInfo(culture);
                Assert.Equal(expected, Write(Entry("x")));
            }
        }
        finally
        {
            CultureInfo.CurrentCulture = before;
        }
    }

    private static CalendarEntry Entry(string title) => new("update-due", "O7", 3, Changed, title) { At = Changed };

    private static string Write(CalendarEntry entry) => Encoding.UTF8.GetString(CalendarFile.Write([entry]));
}
