using System.Globalization;
using System.Text.Json.Nodes;
using AceGraph.Errors;
using AceGraph.Picklists;

namespace AceGraph.Opportunities.Fields;

/// <summary>An amount with its currency, replaced whole.</summary>
public sealed class MoneyField(string path, string description, Func<Opportunity, Money?> get, Action<Opportunity, Money?> set)
    : OpportunityField(path, description, FieldKind.Money)
{
    /// <summary>The currencies that it takes; null: every one.</summary>
    public IReadOnlyList<Currency>? Currencies { get; init; }

    /// <summary>What a negative amount gives.</summary>
    public ErrorCode NegativeCode { get; init; } = ErrorCode.ValueInvalid;

    public override object? Get(Opportunity opportunity) => get(opportunity);

    public override void Set(Opportunity opportunity, object? value) => set(opportunity, (Money?)value);

    public override JsonNode? ToJson(object? value) => value is not Money money
        ? null
        : new JsonObject
        {
            ["amount"] = money.Amount.ToString("F2", CultureInfo.InvariantCulture),
            ["currency"] = money.Currency.ToWireName(),
        };

    protected override object? Parse(object raw, FieldReading reading)
    {
        var given = (IDictionary<string, object?>)raw;
        var money = new Money((decimal)given["amount"]!, (Currency)given["currency"]!);
        JudgeAmount(money.Amount, reading);
        if (Currencies is not null && !Currencies.Contains(money.Currency))
        {
            var allowed = string.Join(" or ", Currencies.Select(CurrencyPicklist.ToWireName));
            reading.Refuse(ErrorCode.ValueInvalid, $"{Path} takes {allowed}, not {money.Currency.ToWireName()}.", Path, "Convert the amount.");
        }
        return money;
    }

    private void JudgeAmount(decimal amount, FieldReading reading)
    {
        if (decimal.IsNegative(amount))
            reading.Refuse(NegativeCode, $"{Path} cannot be negative.", Path, "Give the amount without a sign.");
        else if (amount.Scale > 2)
            reading.Refuse(ErrorCode.ValueInvalid, $"{Path} has {amount.Scale} decimals; at most 2 are kept.", Path, "Round it to cents.");
        else if (amount > Money.Largest)
            reading.Refuse(ErrorCode.ValueInvalid, $"{Path} is above {Money.Largest.ToString(CultureInfo.InvariantCulture)}.", Path, "Check the amount: is it in the currency's main unit?");
    }
}
