using System.Security.Cryptography;
using AceGraph.Data;
using Microsoft.IdentityModel.Tokens;

namespace AceGraph.Auth;

/// <summary>The ES256 key of the built-in issuer, made at first use and kept in the data folder.</summary>
public static class IssuerKey
{
    private const int CurveBits = 256;

    /// <exception cref="Refusal">The file holds no such key, or cannot be read.</exception>
    public static ECDsaSecurityKey Load(DataFolder folder)
    {
        var file = folder.IssuerKeyFile;
        try
        {
            if (!File.Exists(file))
                Create(file);
            return Read(File.ReadAllText(file));
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException or ArgumentException or CryptographicException)
        {
            throw new Refusal($"The key {file} cannot be used ({e.Message}): restore it, or remove it to void all tokens and make a new one.", e);
        }
    }

    private static void Create(string file)
    {
        using var key = ECDsa.Create(ECCurve.NamedCurves.nistP256);
        DataFolder.WriteSecret(file, key.ExportPkcs8PrivateKeyPem() + "\n", replace: false);
    }

    private static ECDsaSecurityKey Read(string pem)
    {
        var key = ECDsa.Create();
        key.ImportFromPem(pem);
        if (key.KeySize != CurveBits)
            throw new CryptographicException($"a key of {key.KeySize} bits, not P-256");
        var security = new ECDsaSecurityKey(key);
        security.KeyId = Base64UrlEncoder.Encode(security.ComputeJwkThumbprint());
        return security;
    }
}
