using System.Text.Json;
using AceGraph.Opportunities;
using AceGraph.Picklists;

namespace AceGraph.Tests.Opportunities;

/// <summary>
/// What a record says of itself (<c>allowedActions</c>, <c>editableFields</c>, <c>allowedStages</c>, <c>stageChecks</c>, <c>readiness</c>)
/// and what the mutations then do are the same: tried on every record that each kind of viewer sees in the demo, and rolled back.
/// </summary>
public sealed class AgreementTests(AgreementServer demo) : IClassFixture<AgreementServer>
{
    private static readonly string[] AskedOfAStage =
        ["CLOSED_LOST_REASON_REQUIRED closedLostReason", "OFFER_REQUIRED_BEFORE_LAUNCH stage", "CO_SELL_REQUIRED_BEFORE_LAUNCH involvement"];

    public static TheoryData<string> Viewers =>
    [
        "lead@northwind.example", "user1@northwind.example", "tech@northwind.example", "manager@fabrikam.example", "user1@fabrikam.example",
        "validator1@aws.example", "sales@aws.example",
    ];

    [Theory]
    [MemberData(nameof(Viewers))]
    public async Task AllowedActions_AreThoseThatAreNotRefused(string who)
    {
        var trial = await demo.TrialAsync(who);
        foreach (var record in await demo.RecordsAsync(who, "id allowedActions"))
        {
            var allowed = Texts(record, "allowedActions");
            foreach (var action in Enum.GetValues<OpportunityAction>())
            {
                var name = WireNames<OpportunityAction>.Of(action);
                var refusal = (await trial.ActAsync(Id(record), action)).FirstOrDefault(Trial.IsGate);
                Assert.True(allowed.Contains(name) == (refusal is null), $"{Id(record)} {name}: allowed {allowed.Contains(name)}, {refusal}");
            }
        }
    }

    [Theory]
    [MemberData(nameof(Viewers))]
    public async Task Stages_AreWhatChangeStageSays(string who)
    {
        var stages = Enum.GetValues<Stage>();
        var checks = string.Join(' ', stages.Select(s => $"{s}: stageChecks(stage: {s.ToWireName()}) {{ code field }}"));
        var trial = await demo.TrialAsync(who);
        foreach (var record in await demo.RecordsAsync(who, $"id stage allowedStages {checks}"))
        {
            var allowed = Texts(record, "allowedStages");
            foreach (var stage in stages)
            {
                var (name, errors) = (stage.ToWireName(), await trial.StageAsync(Id(record), stage));
                if (!trial.MayEdit)
                    Assert.NotEmpty(errors);
                else
                    Assert.Equal((name, Lines: Lines(record.GetProperty(stage.ToString()))), (name, Lines: string.Join(", ", errors)));
                var reachable = errors.All(AskedOfAStage.Contains) && record.GetProperty("stage").GetString() != name;
                Assert.True(allowed.Contains(name) == reachable, $"{Id(record)} {name}: {string.Join(", ", errors)}");
            }
        }
    }

    [Theory]
    [InlineData("lead@northwind.example")]
    [InlineData("user1@fabrikam.example")]
    [InlineData("sales@aws.example")]
    public async Task EditableFields_AreThoseThatAreNotLocked(string who)
    {
        var trial = await demo.TrialAsync(who);
        foreach (var group in (await demo.RecordsAsync(who, "id status stage review { reason } invitation { status } editableFields")).GroupBy(State))
        {
            // Every state once is enough: the lock depends on nothing else.
            var record = group.First();
            var editable = Texts(record, "editableFields");
            foreach (var field in OpportunityFields.All)
            {
                var locked = (await trial.FieldAsync(Id(record), field)).FirstOrDefault(Trial.IsGate);
                Assert.True(editable.Contains(field.Path) == (locked is null), $"{Id(record)} {group.Key} {field.Path}: {locked}");
            }
        }
    }

    [Fact]
    public async Task Readiness_IsWhatSubmittingSays()
    {
        const string who = "lead@northwind.example";
        var trial = await demo.TrialAsync(who);
        var tried = 0;
        foreach (var record in await demo.RecordsAsync(who, "id allowedActions readiness { submittable errors { code field } warnings { code field } }"))
        {
            if (!Texts(record, "allowedActions").Contains("SUBMIT"))
                continue;
            tried++;
            var (errors, warnings) = await trial.SubmitAsync(Id(record));
            var readiness = record.GetProperty("readiness");
            Assert.Equal(Lines(readiness.GetProperty("errors")), string.Join(", ", errors));
            Assert.Equal(readiness.GetProperty("submittable").GetBoolean(), errors.Count == 0);
            if (errors.Count == 0)
                Assert.Equal(Lines(readiness.GetProperty("warnings")), string.Join(", ", warnings));
        }

        Assert.InRange(tried, 5, 100);
    }

    [Fact]
    public async Task Validate_SaysOfAnInputWhatTheDraftSays()
    {
        const string who = "lead@northwind.example";
        foreach (var record in await demo.RecordsAsync(who, "id status clonedFrom { id } origin asInput readiness { score errors { code field } }"))
        {
            if (record.GetProperty("status").GetString() != "DRAFT" || record.GetProperty("origin").GetString() != "PARTNER_REFERRAL" || record.GetProperty("clonedFrom").ValueKind != JsonValueKind.Null)
                continue;
            var answer = await demo.Server.QueryAsync(
                who, "query($input: OpportunityInput!) { validateOpportunity(input: $input) { errors { code field } } }", new { input = record.GetProperty("asInput") });
            Assert.Equal(Lines(record.GetProperty("readiness").GetProperty("errors")), Lines(answer.Data.GetProperty("validateOpportunity").GetProperty("errors")));
        }
    }

    [Theory]
    [InlineData("lead@northwind.example", "PARTNER_ROLE")]
    [InlineData("user1@northwind.example", "OWNER")]
    [InlineData("validator1@aws.example", "AWS_VALIDATOR")]
    [InlineData("sales@aws.example", "AWS_SALES")]
    public async Task VisibleBecause_IsTheViewersOwnReason(string who, string reason)
    {
        var records = await demo.RecordsAsync(who, "id owner { email } visibleBecause");
        Assert.NotEmpty(records);
        Assert.All(records, r => Assert.Equal(
            r.GetProperty("owner").GetProperty("email").GetString() == who ? "OWNER" : reason, r.GetProperty("visibleBecause").GetString()));
    }

    private static string State(JsonElement record) => string.Join(
        ' ', new[] { "status", "stage", "review", "invitation" }.Select(name => record.GetProperty(name).GetRawText()));

    private static string Id(JsonElement record) => record.GetProperty("id").GetString()!;

    private static string Lines(JsonElement errors) => string.Join(", ", Answer.Lines(errors));

    private static List<string?> Texts(JsonElement record, string name) => [.. record.GetProperty(name).EnumerateArray().Select(t => t.GetString())];
}
