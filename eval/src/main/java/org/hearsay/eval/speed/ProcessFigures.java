package org.hearsay.eval.speed;

import com.sun.management.OperatingSystemMXBean;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.management.ManagementFactory;
import java.lang.management.MemoryPoolMXBean;
import java.lang.management.MemoryType;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;

/** What this process has used so far. Memory only on Linux. */
public final class ProcessFigures {

  private static final double KIB_PER_MB = 1024;
  private static final double BYTES_PER_MB = 1024 * 1024;

  private ProcessFigures() {}

  /** Processor time of all threads, compiler and collector included, nanoseconds. */
  public static long processorNanos() {
    return ManagementFactory.getPlatformMXBean(OperatingSystemMXBean.class).getProcessCpuTime();
  }

  /** Heap and resident memory in words; native is resident less committed heap. */
  public static String memory() {
    long peak = 0;
    for (MemoryPoolMXBean pool : ManagementFactory.getMemoryPoolMXBeans()) {
      if (pool.getType() == MemoryType.HEAP) {
        peak += pool.getPeakUsage().getUsed();
      }
    }
    System.gc();
    double live = ManagementFactory.getMemoryMXBean().getHeapMemoryUsage().getUsed();
    double committed = ManagementFactory.getMemoryMXBean().getHeapMemoryUsage().getCommitted();
    double resident = kib("VmRSS") / KIB_PER_MB;
    double heap = committed / BYTES_PER_MB;
    return String.format(
        Locale.ROOT,
        "heap live %.0f MB, peak at most %.0f, committed %.0f; resident %.0f (peak %.0f); native %.0f",
        live / BYTES_PER_MB,
        peak / BYTES_PER_MB,
        heap,
        resident,
        kib("VmHWM") / KIB_PER_MB,
        resident - heap);
  }

  private static long kib(String name) {
    try {
      for (String line : Files.readAllLines(Path.of("/proc/self/status"), StandardCharsets.UTF_8)) {
        if (line.startsWith(name + ":")) {
          return Long.parseLong(line.replaceAll("[^0-9]", ""));
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    throw new IllegalStateException("/proc/self/status has no " + name);
  }
}
