"""The one reader of the environment. Every setting is listed in the README by a test."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date
from ipaddress import ip_network
from urllib.parse import urlsplit
from zoneinfo import ZoneInfo, ZoneInfoNotFoundError

from pydantic import Field, SecretStr, field_validator
from pydantic_settings import BaseSettings, SettingsConfigDict

from goalcoach.domain.calendar import DateOrder, OrgCalendar
from goalcoach.domain.errors import InvalidInput
from goalcoach.mail.message import Sender
from goalcoach.mail.port import Security


class Settings(BaseSettings):
    """Settings, from `GOALCOACH_…` variables and a `.env` file."""

    model_config = SettingsConfigDict(env_prefix="GOALCOACH_", env_file=".env", extra="ignore", frozen=True)

    database_url: str = Field(
        default="sqlite:///var/goalcoach.db",
        description="SQLite file (one process) or postgresql://… (any number of processes).",
    )
    database_connections: int = Field(
        default=8, ge=1, le=100, description="Connections each process opens to the database, at most."
    )
    organisation: str = Field(default="Our organisation", description="Shown in the page head.")
    time_zone: str = Field(default="UTC", description='Where "today" is decided, such as Europe/Berlin.')
    fiscal_year_start_month: int = Field(default=1, ge=1, le=12, description="Month the fiscal year begins.")
    quarters_are_fiscal: bool = Field(default=False, description='Read a bare "Q2" as the fiscal quarter.')
    date_order: DateOrder = Field(default=DateOrder.DAY_FIRST, description="How 3/4/2027 is read.")
    holidays: str = Field(
        default="",
        description="Days nobody works, between commas, such as 2026-12-25,2027-01-01: check-ins wait.",
    )
    voice: str = Field(
        default="Plain and calm. Short everyday words. Friendly, never chummy.",
        pattern=r"\S",
        max_length=400,
        description="How the coach sounds when a language model answers: a sentence or two for its prompts.",
    )
    prompts_alone: bool = Field(
        default=False,
        description="Let one person of HR put a version of a prompt forward and sign it off alone.",
    )
    prompts_unproved: bool = Field(
        default=False,
        description="Let versions of prompts in files be asked of which no eval run proves that they may be.",
    )
    rules_pack: str = Field(
        default="", description="File with your organisation's rules: see docs/rule-packs.md."
    )
    session_hours: int = Field(
        default=12, ge=1, le=24 * 30, description="Hours until a session ends by itself."
    )
    secure_cookies: bool = Field(
        default=False,
        description="Send the session cookie over HTTPS only. Set it whenever HTTPS is in front.",
    )
    public_url: str = Field(
        default="", description="Address people use, for sign-in links: https://goals.example"
    )
    trusted_proxies: str = Field(
        default="",
        description="Addresses of the proxies in front, with commas between: they say who is calling.",
    )
    sign_in_attempts: int = Field(
        default=10,
        ge=1,
        description="Failed sign-ins per address and e-mail in 15 minutes; each process counts its own.",
    )
    messages_per_minute: int = Field(
        default=30, ge=1, description="Things one person may say per minute; each process counts its own."
    )
    llm_base_url: str = Field(
        default="",
        description="Address of an OpenAI-compatible language model, such as http://127.0.0.1:11434/v1. "
        "Empty: the built-in coach answers.",
    )
    llm_api_key: SecretStr = Field(default=SecretStr(""), description="Its key, if it wants one.")
    llm_model: str = Field(default="", description="Name of the language model there.")
    llm_embedding_model: str = Field(
        default="",
        description="Name of a model there that makes vectors, to find competencies by meaning too. "
        "Empty: by words alone. What it costs counts against no budget.",
    )
    llm_timeout_seconds: float = Field(
        default=60.0, ge=1, le=600, description="Seconds an answer may take, all attempts together."
    )
    llm_concurrency: int = Field(
        default=8, ge=1, description="Calls to the language model at once; each process counts its own."
    )
    llm_per_minute: int = Field(
        default=0,
        ge=0,
        description="Calls to the language model per minute; 0 is no limit. Each process counts its own.",
    )
    llm_budget_tokens_per_person_day: int = Field(
        default=0,
        ge=0,
        description="Tokens one person may use in a day; 0 is no limit. All processes count together.",
    )
    llm_budget_tokens_per_day: int = Field(
        default=0,
        ge=0,
        description="Tokens all people together may use in a day; 0 is no limit.",
    )
    llm_budget_cost_per_day: float = Field(
        default=0.0,
        ge=0,
        description="What all people together may spend in a day, in your currency; 0 is no limit.",
    )
    llm_price_in: float = Field(
        default=0.0, ge=0, description="Price of a million tokens of prompts, in your currency."
    )
    llm_price_out: float = Field(
        default=0.0, ge=0, description="Price of a million tokens of answers, in your currency."
    )
    smtp_host: str = Field(
        default="",
        pattern=r"^[A-Za-z0-9.:-]*$",
        max_length=253,
        description="Mail server for weekly mails to those who choose one; needs GOALCOACH_SMTP_FROM and "
        "GOALCOACH_PUBLIC_URL too. Empty: no mail is sent.",
    )
    smtp_port: int = Field(default=587, ge=1, le=65535, description="Its port.")
    smtp_security: Security = Field(
        default=Security.STARTTLS,
        description="How it is spoken to: starttls, tls or none. This machine must trust its certificate.",
    )
    smtp_user: str = Field(default="", description="Name to sign in there with. Empty: without signing in.")
    smtp_password: SecretStr = Field(default=SecretStr(""), description="The password to that name.")
    smtp_from: str = Field(
        default="", description="Whom mails are from: goals@example.org, or Goals <goals@example.org>."
    )
    demo: bool = Field(
        default=False, description="Show a made-up organisation that anybody on this machine may sign in to."
    )
    host: str = Field(
        default="127.0.0.1", description="Address the server listens on; set by `serve --host`."
    )
    log_level: str = Field(default="INFO", description="DEBUG, INFO, WARNING or ERROR.")

    @field_validator("time_zone")
    @classmethod
    def _known_zone(cls, value: str) -> str:
        try:
            ZoneInfo(value)
        except (ZoneInfoNotFoundError, OSError) as error:
            raise ValueError("write a zone such as Europe/Berlin, or UTC") from error
        return value

    @field_validator("holidays")
    @classmethod
    def _known_days(cls, value: str) -> str:
        try:
            return ",".join(sorted({day.isoformat() for day in _days(value)}))
        except ValueError as error:
            raise ValueError("write days such as 2026-12-25,2027-01-01") from error

    @field_validator("trusted_proxies")
    @classmethod
    def _known_addresses(cls, value: str) -> str:
        addresses = [each.strip() for each in value.split(",") if each.strip()]
        try:
            return ",".join(
                str(ip_network(each)).removesuffix("/32").removesuffix("/128") for each in addresses
            )
        except ValueError as error:
            raise ValueError("write addresses or networks, such as 10.0.0.7,10.1.0.0/16") from error

    @field_validator("smtp_from")
    @classmethod
    def _known_sender(cls, value: str) -> str:
        try:
            return str(Sender.read(value).address) if value else ""
        except InvalidInput as error:
            raise ValueError("write an e-mail address, such as Goals <goals@example.org>") from error

    @field_validator("llm_base_url")
    @classmethod
    def _plain_address(cls, value: str) -> str:
        parts = urlsplit(value)
        if value and (
            parts.scheme not in {"http", "https"}
            or not parts.hostname
            or parts.username is not None
            or parts.query
            or parts.fragment
        ):
            raise ValueError("write an address such as https://models.example/v1, with nothing secret in it")
        return value.rstrip("/")

    @field_validator("log_level")
    @classmethod
    def _known_level(cls, value: str) -> str:
        if value.upper() not in {"DEBUG", "INFO", "WARNING", "ERROR"}:
            raise ValueError("write DEBUG, INFO, WARNING or ERROR")
        return value.upper()

    @property
    def names_model(self) -> bool:
        """Whether a language model is meant to answer, be its settings complete or not."""
        return bool(self.llm_base_url or self.llm_model)

    @property
    def calendar(self) -> OrgCalendar:
        """The organisation's calendar."""
        return OrgCalendar(
            fiscal_year_start_month=self.fiscal_year_start_month,
            date_order=self.date_order,
            quarters_are_fiscal=self.quarters_are_fiscal,
            holidays=frozenset(_days(self.holidays)),
        )


def _days(told: str) -> Iterator[date]:
    """The days between the commas. Raises ValueError."""
    return (date.fromisoformat(each.strip()) for each in told.split(",") if each.strip())
