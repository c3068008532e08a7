/**
 * Reads: PolNeAR dev texts. Makes: processor time, throughput and memory of the reading model. How:
 * processor time of threads and of the process, resident memory as the kernel counts it. Not here:
 * whether what was read is right; the outside yardstick, which is eval/yardstick.
 */
@NullMarked
package org.hearsay.eval.speed;

import org.jspecify.annotations.NullMarked;
