package io.github.newsgraph.server;

import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.function.Supplier;

/** Answers what the dataset is, in Turtle; it is found out once, when somebody asks first. */
final class DescriptionServlet extends HttpServlet {
  private static final long serialVersionUID = 1L;

  private final transient Supplier<byte[]> description;
  private transient byte[] turtle;

  DescriptionServlet(Supplier<byte[]> description) {
    this.description = description;
  }

  @Override
  protected void doGet(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    response.setContentType("text/turtle;charset=utf-8");
    response.getOutputStream().write(turtle());
  }

  private synchronized byte[] turtle() {
    if (turtle == null) {
      turtle = description.get();
    }
    return turtle;
  }
}
