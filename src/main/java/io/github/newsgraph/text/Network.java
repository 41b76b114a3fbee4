package io.github.newsgraph.text;

import ai.onnxruntime.OnnxTensor;
import ai.onnxruntime.OrtEnvironment;
import ai.onnxruntime.OrtException;
import ai.onnxruntime.OrtLoggingLevel;
import ai.onnxruntime.OrtSession;
import ai.onnxruntime.OrtSession.SessionOptions;
import ai.onnxruntime.OrtSession.SessionOptions.OptLevel;
import ai.onnxruntime.TensorInfo;
import java.io.IOException;
import java.nio.FloatBuffer;
import java.nio.LongBuffer;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.IntStream;

/** The neural network, run by ONNX Runtime. Threads may share it. */
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
      // Batches are run side by side; a sentence is too short to be worth dividing.
      options.setIntraOpNumThreads(1);
      options.setInterOpNumThreads(1);
      options.setOptimizationLevel(OptLevel.ALL_OPT);
      return new Network(environment, environment.createSession(Resources.buffer(MODEL), options));
    } catch (OrtException e) {
      throw new IOException("the language model cannot be loaded: " + e.getMessage(), e);
    }
  }

  /**
   * Checks that the network has been made with some labels.
   *
   * @throws IOException if it has another number of tags for names
   */
  void check(Labels labels) throws IOException {
    try {
      TensorInfo names = (TensorInfo) session.getOutputInfo().get("ne").getInfo();
      long[] shape = names.getShape();
      long tags = shape[shape.length - 1];
      if (tags != labels.names().size()) {
        throw new IOException(
            "the language model has %d tags of names, its labels have %d"
                .formatted(tags, labels.names().size()));
      }
    } catch (OrtException e) {
      throw new IOException("the language model cannot be read: " + e.getMessage(), e);
    }
  }

  /**
   * The scores of each of some sentences, at least one, of at least one word.
   *
   * @param length subwords that each is padded to, at least as many as the longest has; the words
   *     are padded to the same number
   */
  List<Scores> run(List<Encoded> sentences, int length) {
    Map<String, OnnxTensor> inputs = new LinkedHashMap<>();
    try {
      inputs.put("ids", numbers(sentences, Encoded::ids, length));
      inputs.put("sh", numbers(sentences, Encoded::shapes, length));
      inputs.put("mask", mask(sentences, Encoded::ids, length));
      inputs.put("pos", numbers(sentences, Encoded::firstSubwords, length));
      inputs.put("wmask", mask(sentences, Encoded::firstSubwords, length));
      try (OrtSession.Result result = session.run(inputs)) {
        return read(result, sentences, length);
      }
    } catch (OrtException e) {
      throw new IllegalStateException("the language model failed: " + e.getMessage(), e);
    } finally {
      inputs.values().forEach(OnnxTensor::close);
    }
  }

  private OnnxTensor numbers(List<Encoded> sentences, Function<Encoded, long[]> row, int length)
      throws OrtException {
    long[] padded = new long[sentences.size() * length];
    for (int i = 0; i < sentences.size(); i++) {
      long[] numbers = row.apply(sentences.get(i));
      System.arraycopy(numbers, 0, padded, i * length, numbers.length);
    }
    return OnnxTensor.createTensor(
        environment, LongBuffer.wrap(padded), shape(sentences.size(), length));
  }

  /** 1 where a sentence has a number, 0 where there is only padding. */
  private OnnxTensor mask(List<Encoded> sentences, Function<Encoded, long[]> row, int length)
      throws OrtException {
    float[] mask = new float[sentences.size() * length];
    for (int i = 0; i < sentences.size(); i++) {
      int begin = i * length;
      Arrays.fill(mask, begin, begin + row.apply(sentences.get(i)).length, 1);
    }
    return OnnxTensor.createTensor(
        environment, FloatBuffer.wrap(mask), shape(sentences.size(), length));
  }

  private static long[] shape(long rows, long length) {
    return new long[] {rows, length};
  }

  private static List<Scores> read(OrtSession.Result result, List<Encoded> sentences, int length) {
    float[] names = output(result, "ne").getFloatBuffer().array();
    Scores.Batch batch =
        new Scores.Batch(
            length,
            names.length / (sentences.size() * length),
            output(result, "up").getLongBuffer().array(),
            output(result, "xp").getLongBuffer().array(),
            output(result, "rel").getLongBuffer().array(),
            names,
            output(result, "arc").getFloatBuffer().array());
    return IntStream.range(0, sentences.size())
        .mapToObj(i -> new Scores(batch, i, sentences.get(i).words()))
        .toList();
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
