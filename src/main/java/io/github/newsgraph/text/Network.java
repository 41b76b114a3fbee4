package io.github.newsgraph.text;

import ai.onnxruntime.OnnxTensor;
import ai.onnxruntime.OrtEnvironment;
import ai.onnxruntime.OrtException;
import ai.onnxruntime.OrtLoggingLevel;
import ai.onnxruntime.OrtSession;
import ai.onnxruntime.OrtSession.SessionOptions;
import ai.onnxruntime.OrtSession.SessionOptions.OptLevel;
import java.io.IOException;
import java.nio.FloatBuffer;
import java.nio.LongBuffer;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * The neural network, run by ONNX Runtime, one sentence a run: then a sentence's scores cannot
 * depend on its neighbours, and batches of sixteen were no faster. May be shared by threads.
 */
final class Network implements AutoCloseable {
  private static final String MODEL = "model.int8.onnx";

  private final OrtEnvironment environment;
  private final OrtSession session;

  private Network(OrtEnvironment environment, OrtSession session) {
    this.environment = environment;
    this.session = session;
  }

  static Network load() throws IOException {
    // One environment serves the whole process, whoever asks first; it is never closed.
    OrtEnvironment environment =
        OrtEnvironment.getEnvironment(OrtLoggingLevel.ORT_LOGGING_LEVEL_ERROR, "newsgraph");
    try (SessionOptions options = new SessionOptions()) {
      environment.setTelemetry(false);
      // Articles are annotated side by side; a sentence is too short to be worth dividing.
      options.setIntraOpNumThreads(1);
      options.setInterOpNumThreads(1);
      options.setOptimizationLevel(OptLevel.ALL_OPT);
      return new Network(environment, environment.createSession(Resources.bytes(MODEL), options));
    } catch (OrtException e) {
      throw new IOException("the language model cannot be loaded: " + e.getMessage(), e);
    }
  }

  /** The scores of a sentence of at least one word. */
  Scores run(Encoded sentence) {
    Map<String, OnnxTensor> inputs = new LinkedHashMap<>();
    try {
      inputs.put("ids", tensor(sentence.ids()));
      inputs.put("sh", tensor(sentence.shapes()));
      inputs.put("mask", ones(sentence.ids().length));
      inputs.put("pos", tensor(sentence.firstSubwords()));
      inputs.put("wmask", ones(sentence.firstSubwords().length));
      try (OrtSession.Result result = session.run(inputs)) {
        return read(result, sentence.words());
      }
    } catch (OrtException e) {
      throw new IllegalStateException("the language model failed: " + e.getMessage(), e);
    } finally {
      inputs.values().forEach(OnnxTensor::close);
    }
  }

  private OnnxTensor tensor(long[] values) throws OrtException {
    return OnnxTensor.createTensor(environment, new long[][] {values});
  }

  private OnnxTensor ones(int length) throws OrtException {
    float[] values = new float[length];
    Arrays.fill(values, 1);
    return OnnxTensor.createTensor(environment, new float[][] {values});
  }

  private static Scores read(OrtSession.Result result, int words) {
    return new Scores(
        numbers(result, "up", words),
        numbers(result, "xp", words),
        numbers(result, "rel", words),
        rows(result, "ne", 1, words, NameTag.values().length),
        rows(result, "arc", 0, words + 1, words + 1));
  }

  /** One number a word; the root's, which comes first, means nothing. */
  private static int[] numbers(OrtSession.Result result, String output, int words) {
    LongBuffer buffer = output(result, output).getLongBuffer();
    int[] numbers = new int[words];
    for (int w = 0; w < words; w++) {
      numbers[w] = (int) buffer.get(w + 1);
    }
    return numbers;
  }

  private static double[][] rows(
      OrtSession.Result result, String output, int first, int count, int length) {
    FloatBuffer buffer = output(result, output).getFloatBuffer();
    double[][] rows = new double[count][length];
    for (int i = 0; i < count; i++) {
      for (int j = 0; j < length; j++) {
        rows[i][j] = buffer.get((first + i) * length + j);
      }
    }
    return rows;
  }

  private static OnnxTensor output(OrtSession.Result result, String name) {
    return (OnnxTensor) result.get(name).orElseThrow();
  }

  @Override
  public void close() {
    try {
      session.close();
    } catch (OrtException e) {
      throw new IllegalStateException("the language model cannot be closed: " + e.getMessage(), e);
    }
  }
}
