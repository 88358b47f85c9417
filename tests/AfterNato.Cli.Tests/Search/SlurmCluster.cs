using System.Diagnostics;
using System.Net;
using System.Net.Sockets;
using System.Security.Cryptography;

namespace AfterNato.Cli.Tests.Search;

/// <summary>Slurm with one node on the loopback, in a folder of its own, for as long as a test lasts: a controller, a node, and munge between them.</summary>
internal sealed class SlurmCluster : IDisposable
{
    private static readonly string[] Needed = ["munged", "slurmctld", "slurmd", "sbatch", "sinfo"];

    // Debian keeps servers where only the superuser's path leads.
    private static readonly string[] Folders = [.. (Environment.GetEnvironmentVariable("PATH") ?? "").Split(':'), "/usr/sbin", "/sbin"];

    private readonly List<Process> _servers = [];
    private readonly string _folder;

    private SlurmCluster(string folder) => _folder = folder;

    /// <summary>The program that is missing on this machine; null when Slurm is installed.</summary>
    public static string? Missing => OperatingSystem.IsLinux() ? Array.Find(Needed, program => Find(program) is null) : "Linux";

    private string Configuration => Path.Combine(_folder, "slurm.conf");

    /// <summary>Starts the servers, and returns when the node takes jobs.</summary>
    public static SlurmCluster Start(string folder)
    {
        var cluster = new SlurmCluster(Directory.CreateDirectory(folder).FullName);
        try
        {
            cluster.Begin();
            return cluster;
        }
        catch
        {
            cluster.Dispose();
            throw;
        }
    }

    /// <summary>Submits a job and waits for its end.</summary>
    public (int Exit, string Output) Submit(string workingFolder, IEnumerable<(string Name, string Value)> environment, params string[] arguments) =>
        Run("sbatch", workingFolder, environment, ["--wait", .. arguments], TimeSpan.FromMinutes(3));

    public void Dispose()
    {
        foreach (var server in Enumerable.Reverse(_servers))
        {
            if (!server.HasExited)
                server.Kill(entireProcessTree: true);
            server.WaitForExit(TimeSpan.FromSeconds(10));
            server.Dispose();
        }
    }

    private void Begin()
    {
        if (OperatingSystem.IsWindows())
            throw new PlatformNotSupportedException();

        // Munge wants its socket where everybody can reach it, and its key where nobody can.
        File.SetUnixFileMode(_folder, UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.UserExecute | UnixFileMode.GroupRead | UnixFileMode.GroupExecute | UnixFileMode.OtherRead | UnixFileMode.OtherExecute);
        var key = Path.Combine(_folder, "munge.key");
        File.WriteAllBytes(key, RandomNumberGenerator.GetBytes(1024));
        File.SetUnixFileMode(key, UnixFileMode.UserRead | UnixFileMode.UserWrite);
        Directory.CreateDirectory(Path.Combine(_folder, "state"));
        Directory.CreateDirectory(Path.Combine(_folder, "spool"));
        var node = Dns.GetHostName().Split('.')[0];
        File.WriteAllText(Configuration, $"""
            ClusterName=loopback
            SlurmctldHost={node}(127.0.0.1)
            SlurmctldPort={FreePort()}
            SlurmdPort={FreePort()}
            SlurmUser={Environment.UserName}
            SlurmdUser={Environment.UserName}
            AuthType=auth/munge
            AuthInfo=socket={_folder}/munge.socket
            StateSaveLocation={_folder}/state
            SlurmdSpoolDir={_folder}/spool
            SlurmctldPidFile={_folder}/slurmctld.pid
            SlurmdPidFile={_folder}/slurmd.pid
            SlurmctldLogFile={_folder}/slurmctld.log
            SlurmdLogFile={_folder}/slurmd.log
            ProctrackType=proctrack/pgid
            TaskPlugin=task/none
            SwitchType=switch/none
            MpiDefault=none
            JobAcctGatherType=jobacct_gather/none
            AccountingStorageType=accounting_storage/none
            SelectType=select/cons_tres
            SelectTypeParameters=CR_Core
            SchedulerParameters=batch_sched_delay=0,sched_interval=1
            ReturnToService=2
            NodeName={node} NodeAddr=127.0.0.1 CPUs={Math.Max(1, Environment.ProcessorCount)} State=UNKNOWN
            PartitionName=main Nodes=ALL Default=YES MaxTime=10 State=UP

            """);
        Serve("munged", "--foreground", "--force", $"--key-file={key}", $"--socket={_folder}/munge.socket", $"--pid-file={_folder}/munged.pid", $"--seed-file={_folder}/munged.seed");
        Await(() => File.Exists(Path.Combine(_folder, "munge.socket")), "munged made no socket");
        Serve("slurmctld", "-D", "-i", "-f", Configuration);
        Serve("slurmd", "-D", "-f", Configuration, "-N", node);
        Await(() => Run("sinfo", _folder, [], ["--noheader", "--format=%T"], TimeSpan.FromSeconds(20)).Output.Trim() == "idle", "the node takes no jobs");
    }

    private void Serve(string program, params string[] arguments)
    {
        var start = StartInfo(program, _folder, [], arguments);
        var log = new StreamWriter(Path.Combine(_folder, $"{program}.out")) { AutoFlush = true };
        var server = Process.Start(start) ?? throw new InvalidOperationException($"{program} was not started.");
        DataReceivedEventHandler write = (_, line) =>
        {
            lock (log)
                log.WriteLine(line.Data);
        };
        server.OutputDataReceived += write;
        server.ErrorDataReceived += write;
        server.BeginOutputReadLine();
        server.BeginErrorReadLine();
        _servers.Add(server);
    }

    private (int Exit, string Output) Run(string program, string workingFolder, IEnumerable<(string Name, string Value)> environment, string[] arguments, TimeSpan patience)
    {
        using var process = Process.Start(StartInfo(program, workingFolder, environment, arguments)) ?? throw new InvalidOperationException($"{program} was not started.");
        var (output, errors) = (process.StandardOutput.ReadToEndAsync(), process.StandardError.ReadToEndAsync());
        if (process.WaitForExit(patience))
            return (process.ExitCode, output.Result + errors.Result);
        process.Kill();
        throw new TimeoutException($"{program} came to no end. {Logs()}");
    }

    private ProcessStartInfo StartInfo(string program, string workingFolder, IEnumerable<(string Name, string Value)> environment, string[] arguments)
    {
        var start = new ProcessStartInfo(Find(program) ?? program, arguments) { WorkingDirectory = workingFolder, RedirectStandardOutput = true, RedirectStandardError = true };
        start.Environment["SLURM_CONF"] = Configuration;
        foreach (var (name, value) in environment)
            start.Environment[name] = value;
        return start;
    }

    private void Await(Func<bool> condition, string otherwise)
    {
        if (!SpinWait.SpinUntil(() => condition() || Paused(), TimeSpan.FromSeconds(60)))
            throw new TimeoutException($"{otherwise}. {Logs()}");

        static bool Paused()
        {
            Thread.Sleep(100);
            return false;
        }
    }

    private string Logs() => string.Join('\n', Directory.EnumerateFiles(_folder, "*.log").Concat(Directory.EnumerateFiles(_folder, "*.out")).Select(file => $"{Path.GetFileName(file)}:\n{ReadShared(file)}"));

    private static string ReadShared(string file)
    {
        using var reader = new StreamReader(new FileStream(file, FileMode.Open, FileAccess.Read, FileShare.ReadWrite));
        return reader.ReadToEnd();
    }

    private static string? Find(string program) => Folders.Select(folder => Path.Combine(folder, program)).FirstOrDefault(File.Exists);

    private static int FreePort()
    {
        using var listener = new TcpListener(IPAddress.Loopback, 0);
        listener.Start();
        return ((IPEndPoint)listener.LocalEndpoint).Port;
    }
}
