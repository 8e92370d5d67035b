"""The running program: state, services and wiring."""
