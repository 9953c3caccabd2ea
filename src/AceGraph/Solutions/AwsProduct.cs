namespace AceGraph.Solutions;

/// <summary>An AWS product that an opportunity can name.</summary>
/// <param name="Code">What AWS's own files and API call it: AWSAmplify.</param>
/// <param name="Name">What people call it: AWS Amplify.</param>
/// <param name="Family">The group that AWS lists it in.</param>
public sealed record AwsProduct(string Code, string Name, string Family);
