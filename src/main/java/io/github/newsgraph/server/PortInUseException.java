package io.github.newsgraph.server;

/** Another program listens on the port. */
public final class PortInUseException extends Exception {
  private static final long serialVersionUID = 1L;

  PortInUseException(int port, Throwable cause) {
    super("port " + port + " is in use; choose another one with --port", cause);
  }
}
