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
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.function.ToIntFunction;

/** The neural network, run by ONNX Runtime. Threads may share it. */
final class Network implements AutoCloseable {
  private static final String MODEL = "model.int8.onnx";
  private static final int NAME_TAGS = NameTag.values().length;

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

  /** The scores of each of some sentences, at least one, of at least one word. */
  List<Scores> run(List<Encoded> sentences) {
    int subwords = longest(sentences, s -> s.ids().length);
    int words = longest(sentences, s -> s.firstSubwords().length);
    Map<String, OnnxTensor> inputs = new LinkedHashMap<>();
    try {
      inputs.put("ids", numbers(sentences, Encoded::ids, subwords));
      inputs.put("sh", numbers(sentences, Encoded::shapes, subwords));
      inputs.put("mask", mask(sentences, Encoded::ids, subwords));
      inputs.put("pos", numbers(sentences, Encoded::firstSubwords, words));
      inputs.put("wmask", mask(sentences, Encoded::firstSubwords, words));
      try (OrtSession.Result result = session.run(inputs)) {
        return read(result, sentences, words);
      }
    } catch (OrtException e) {
      throw new IllegalStateException("the language model failed: " + e.getMessage(), e);
    } finally {
      inputs.values().forEach(OnnxTensor::close);
    }
  }

  private static int longest(List<Encoded> sentences, ToIntFunction<Encoded> length) {
    return sentences.stream().mapToInt(length).max().orElseThrow();
  }

  private OnnxTensor numbers(List<Encoded> sentences, Function<Encoded, long[]> row, int length)
      throws OrtException {
    long[][] padded =
        sentences.stream().map(s -> Arrays.copyOf(row.apply(s), length)).toArray(long[][]::new);
    return OnnxTensor.createTensor(environment, padded);
  }

  /** 1 where a sentence has a number, 0 where there is only padding. */
  private OnnxTensor mask(List<Encoded> sentences, Function<Encoded, long[]> row, int length)
      throws OrtException {
    float[][] mask = new float[sentences.size()][length];
    for (int i = 0; i < mask.length; i++) {
      Arrays.fill(mask[i], 0, row.apply(sentences.get(i)).length, 1);
    }
    return OnnxTensor.createTensor(environment, mask);
  }

  private static List<Scores> read(
      OrtSession.Result result, List<Encoded> sentences, int paddedWords) {
    List<Scores> scores = new ArrayList<>();
    for (int i = 0; i < sentences.size(); i++) {
      int words = sentences.get(i).words();
      int row = i * paddedWords;
      scores.add(
          new Scores(
              numbers(result, "up", row, words),
              numbers(result, "xp", row, words),
              numbers(result, "rel", row, words),
              rows(result, "ne", row + 1, words, NAME_TAGS, NAME_TAGS),
              rows(result, "arc", row, words + 1, words + 1, paddedWords)));
    }
    return scores;
  }

  /** One number a word; the root's, which comes first, means nothing. */
  private static int[] numbers(OrtSession.Result result, String output, int row, int words) {
    LongBuffer buffer = output(result, output).getLongBuffer();
    int[] numbers = new int[words];
    for (int w = 0; w < words; w++) {
      numbers[w] = (int) buffer.get(row + 1 + w);
    }
    return numbers;
  }

  /** Some rows of an output, of each row as much as is no padding. */
  private static double[][] rows(
      OrtSession.Result result, String output, int first, int count, int length, int padded) {
    FloatBuffer buffer = output(result, output).getFloatBuffer();
    double[][] rows = new double[count][length];
    for (int i = 0; i < count; i++) {
      for (int j = 0; j < length; j++) {
        rows[i][j] = buffer.get((first + i) * padded + j);
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
