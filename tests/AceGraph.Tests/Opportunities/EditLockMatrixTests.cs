using System.Text.Json;
using System.Text.Json.Nodes;
using AceGraph.Tests.Harness;
using GraphQL.Types;
using Microsoft.Extensions.DependencyInjection;

namespace AceGraph.Tests.Opportunities;

/// <summary>
/// Every field of the input in every state, each alone and with another valid value: changed or refused exactly as <c>editableFields</c>
/// says, and a refused update leaves the record as it was.
/// </summary>
[Collection(PipelineTests.Name)]
public sealed class EditLockMatrixTests(Pipeline pipeline)
{
    private static int _number;

    public static TheoryData<string> States => [.. LockState.All.Select(s => s.Name)];

    private IReadOnlyList<InputLeaf> Leaves => InputLeaf.Of(pipeline.Server.Services.GetRequiredService<ISchema>());

    [Fact]
    public void Fields_AreThoseOfTheTable() =>
        Assert.Equal(AceGraph.Opportunities.OpportunityFields.All.Select(f => f.Path).Order(StringComparer.Ordinal), Leaves.Select(l => l.Path).Order(StringComparer.Ordinal));

    [Theory]
    [MemberData(nameof(States))]
    public async Task FieldAlone_IsChangedOrRefusedAsTold(string name)
    {
        var state = LockState.All.Single(s => s.Name == name);
        var parent = await pipeline.AddAsync();
        var wrong = new List<string>();
        foreach (var leaf in Leaves)
        {
            if (await TryAsync(state, leaf, parent) is { } problem)
                wrong.Add($"{leaf.Path}: {problem}");
        }

        Assert.Empty(wrong);
    }

    [Theory]
    [InlineData("approved", "title", "crmId")]
    [InlineData("clarify revenue", "useCase", "customer.website")]
    [InlineData("launched", "crmId", "additionalComments")]
    public async Task OneLockedField_RefusesTheWholeByName(string name, string locked, string open)
    {
        var state = LockState.All.Single(s => s.Name == name);
        var id = await pipeline.AddAsync(state.Set);
        var before = await SeenAsync(id);
        var opportunity = Input(locked, before, id);
        foreach (var (field, value) in Input(open, before, id))
            opportunity[field] = value?.DeepClone();
        Assert.Equal([$"FIELD_NOT_EDITABLE {locked}"], (await pipeline.RefusedAsync(Cast.AceUser, "updateOpportunity", new { id, opportunity })).Errors);
        Assert.Empty((await pipeline.RunAsync(Cast.AceUser, "updateOpportunity", new { id, opportunity = Input(open, before, id) })).Errors);
    }

    private JsonObject Input(string path, JsonElement seen, string parent) =>
        Leaves.Single(l => l.Path == path).Another(AsInput(seen), Interlocked.Increment(ref _number), parent, isEditable: false).Input;

    private async Task<string?> TryAsync(LockState state, InputLeaf leaf, string parent)
    {
        var id = await AddAsync(state, leaf);
        var before = await SeenAsync(id);
        var editable = before.GetProperty("editableFields").EnumerateArray().Any(f => f.GetString() == leaf.Path);
        var (input, value) = leaf.Another(AsInput(before), Interlocked.Increment(ref _number), parent, editable);
        var errors = string.Join(", ", (await pipeline.RunAsync(Cast.AceUser, "updateOpportunity", new { id, opportunity = input })).Errors);
        var after = await SeenAsync(id);
        // No draft is lost, so the rules of the stage refuse every reason there.
        if (state.Name == "draft" && leaf.Path == "closedLostReason")
            return errors == "NOT_APPROVED stage" ? null : errors;
        return editable ? Changed(errors, before, after, leaf, value) : Unchanged(errors, before, after, state.Refusal(leaf.Path));
    }

    private async Task<string> AddAsync(LockState state, InputLeaf leaf)
    {
        var id = await pipeline.AddAsync(o =>
        {
            state.Set(o);
            leaf.Prepare(o);
        });
        if (leaf.Path == "involvement" && state.Name is "approved" or "referral accepted")
            Assert.Empty((await pipeline.RunAsync(Cast.AceUser, "addNextStep", new { id, customerActions = "Sign", awsAsk = "Help" })).Errors);
        return id;
    }

    private static string? Changed(string errors, JsonElement before, JsonElement after, InputLeaf leaf, JsonNode value)
    {
        if (errors.Length > 0)
            return $"editable, but {errors}";
        if (Version(after) != Version(before) + 1)
            return $"changed, but version {Version(before)} became {Version(after)}";
        var stored = InputLeaf.At(AsInput(after), leaf.Path);
        return JsonNode.DeepEquals(stored, value) ? null : $"sent {value.ToJsonString()}, stored {stored?.ToJsonString()}";
    }

    private static string? Unchanged(string errors, JsonElement before, JsonElement after, string refusal)
    {
        if (errors != refusal)
            return $"{refusal} expected, but {(errors.Length == 0 ? "accepted" : errors)}";
        return before.GetRawText() == after.GetRawText() ? null : $"refused, but {before} became {after}";
    }

    private Task<JsonElement> SeenAsync(string id) => pipeline.ReadAsync(Cast.AceUser, id, "version status stage editableFields asInput");

    private static int Version(JsonElement seen) => seen.GetProperty("version").GetInt32();

    private static JsonObject AsInput(JsonElement seen) => JsonSerializer.SerializeToNode(seen.GetProperty("asInput"))!.AsObject();
}
