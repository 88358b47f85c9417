using System.Security.Cryptography;
using System.Text;

namespace AfterNato.Documentation.Writing;

/// <summary>What is said of the files of a site.</summary>
public static class SiteFiles
{
    /// <summary>The SHA-256 of a text in UTF-8, in hexadecimal digits.</summary>
    public static string Hash(string text) => Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(text)));
}
