package io.github.newsgraph.server;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Set;

/**
 * Answers only those who ask for this machine by its own name. A web page can make its own host's
 * name point at 127.0.0.1 and would then be of the same origin as the server (DNS rebinding).
 */
final class LocalHostFilter extends HttpFilter {
  private static final long serialVersionUID = 1L;

  private static final Set<String> OWN_NAMES = Set.of("localhost", "127.0.0.1", "[::1]");

  @Override
  protected void doFilter(
      HttpServletRequest request, HttpServletResponse response, FilterChain chain)
      throws IOException, ServletException {
    if (OWN_NAMES.contains(request.getServerName())) {
      chain.doFilter(request, response);
    } else {
      response.sendError(HttpServletResponse.SC_FORBIDDEN, "ask for localhost or 127.0.0.1");
    }
  }
}
