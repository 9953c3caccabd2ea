using AceGraph.Tests.Harness;
using AceGraph.Tests.Visibility;
using Ical.Net;
using Microsoft.EntityFrameworkCore;
using Snapshooter.Xunit;

namespace AceGraph.Tests.Calendars;

/// <summary>What stands in whose calendar, by role, in one table to be read.</summary>
public sealed class CalendarVisibilityTests
{
    [Fact]
    public async Task EveryRole_ReadsOnlyItsOwnDates()
    {
        await using var server = await AceGraphServer.StartAsync(World.FillAsync);
        await server.WriteAsync(async db =>
        {
            foreach (var user in await db.Users.ToListAsync())
                user.CalendarToken = Secret(user.Email);
        });
        var lines = new List<string>();
        foreach (var role in Role.All)
        {
            var answer = await FileAnswer.GetAsync(server, null, $"/calendar/{Secret(role.Email)}.ics");
            Assert.DoesNotContain(World.Hidden, answer.Text);
            lines.Add($"{role.Name}: {(int)answer.Status}");
            if ((int)answer.Status == 200)
                lines.AddRange(Calendar.Load(answer.Text)!.Events.Select(e => $"  {e.Start!.Value:yyyy-MM-dd HH:mm} {e.Summary}"));
        }

        string.Join("\n", lines).MatchSnapshot();
    }

    private static string Secret(string email) => email.Replace("@", "-").Replace(".", "-").PadRight(43, 'A');
}
