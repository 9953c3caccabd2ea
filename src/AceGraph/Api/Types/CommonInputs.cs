namespace AceGraph.Api.Types;

public sealed class DecimalRangeInput : InputType
{
    public DecimalRangeInput()
        : base("DecimalRange", "A range of amounts. Both ends included; an absent end is open.")
    {
        Field("min", "Decimal", "The least.");
        Field("max", "Decimal", "The most.");
    }
}

public sealed class DateRangeInput : InputType
{
    public DateRangeInput()
        : base("DateRange", "A range of days. Both ends included; an absent end is open.")
    {
        Field("from", "Date", "The first day.");
        Field("to", "Date", "The last day.");
    }
}

public sealed class DateTimeRangeInput : InputType
{
    public DateTimeRangeInput()
        : base("DateTimeRange", "A range of instants. Both ends included; an absent end is open.")
    {
        Field("from", "DateTime", "The earliest.");
        Field("to", "DateTime", "The latest.");
    }
}
